import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { decideOverdue } from './note-overdue.ts';
import type { SupervisionOrder, SupervisionOrderEvent } from './supervision-order.ts';

/** The enterprise answers an order. */
export const answerOrderInput = z.object({ orderId: id, text: text(2000) });

/** One answer, which stands; a late one is taken too, and the order stays overdue. */
export function decideAnswer(
  order: SupervisionOrder,
  { text: words }: z.output<typeof answerOrderInput>,
  { now }: Pick<DecisionContext, 'now'>,
): readonly SupervisionOrderEvent[] | Refused<'OrderAnswered' | 'OrderClosed'> {
  if (order.status === 'CLOSED') return refuse('OrderClosed');
  if (order.status === 'ANSWERED') return refuse('OrderAnswered');
  return [...decideOverdue(order, {}, { now }), { type: 'Answered', answer: { at: now, text: words } }];
}
