import type { DecisionContext } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { SupervisionOrder, SupervisionOrderEvent } from './supervision-order.ts';

/** The watcher looks at an order that fell due. */
export const noteOverdueInput = z.object({ orderId: id });

/** Notes, once, that an order was due without an answer: by the watcher, or by a command that comes before it. */
export function decideOverdue(
  { status, overdue, dueAt }: SupervisionOrder,
  _input: unknown,
  { now }: Pick<DecisionContext, 'now'>,
): readonly SupervisionOrderEvent[] {
  return status === 'ISSUED' && !overdue && now > dueAt ? [{ type: 'Overdue' }] : [];
}
