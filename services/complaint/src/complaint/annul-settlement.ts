import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Complaint, ComplaintEvent } from './complaint.ts';
import { referralUntil } from './conclude.ts';

/** An officer holds a settlement to be contrary to law, and says why. */
export const annulSettlementInput = z.object({ complaintId: id, reason: text(1000) });

/** Art. 13: a settlement contrary to law is void. The consumer's rating stays, and a new period for a referral begins. */
export function decideAnnulment(
  complaint: Complaint,
  { reason }: z.output<typeof annulSettlementInput>,
  { now, facts }: Pick<DecisionContext<{ authorityId: string }>, 'now' | 'facts'>,
): readonly ComplaintEvent[] | Refused<'NoSettlementToAnnul'> {
  const concluded = complaint.status === 'SETTLED' || complaint.status === 'CLOSED';
  if (!concluded || complaint.outcome.kind !== 'SETTLED') return refuse('NoSettlementToAnnul');
  const annulment = { at: now, authorityId: facts.authorityId, reason };
  return [{ type: 'Annulled', annulment, referralUntil: referralUntil(now) }];
}
