import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import type { Authorities } from '@odr/shared/division/authorities.ts';
import { z } from 'zod';
import { decideOverdue } from './note-overdue.ts';
import type { SupervisionOrder, SupervisionOrderEvent } from './supervision-order.ts';

/** An officer closes an order, answered or not, and says what came of it. */
export const closeOrderInput = z.object({ orderId: id, note: text(1000) });

/** By the authority that issued it or one above it: a county does not close what its province ordered. */
export function decideClosing(
  order: SupervisionOrder,
  { note }: z.output<typeof closeOrderInput>,
  { now, viewer, facts }: Pick<DecisionContext<{ authorities: Authorities }>, 'now' | 'viewer' | 'facts'>,
): readonly SupervisionOrderEvent[] | Refused<'OrderClosed' | 'OrderOfOtherAuthority'> {
  const { authorities } = facts;
  const own = authorities.actingFor(viewer);
  const issuer = authorities.successorOf(order.authorityId);
  const mayClose =
    own !== undefined && issuer !== undefined && (own.id === issuer.id || authorities.covers(own, issuer.division));
  if (!mayClose) return refuse('OrderOfOtherAuthority');
  if (order.status === 'CLOSED') return refuse('OrderClosed');
  return [...decideOverdue(order, {}, { now }), { type: 'Closed', closing: { at: now, authorityId: own.id, note } }];
}
