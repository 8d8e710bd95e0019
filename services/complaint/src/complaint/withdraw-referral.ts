import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Complaint, ComplaintEvent } from './complaint.ts';

/** The consumer no longer wants the authority to act. */
export const withdrawReferralInput = z.object({ complaintId: id });

/** As long as the authority has not decided. The complaint stays a referred one. */
export function decideReferralWithdrawal(
  complaint: Complaint,
  _input: unknown,
  { now }: Pick<DecisionContext, 'now'>,
): readonly ComplaintEvent[] | Refused<'NotReferred'> {
  if (complaint.status !== 'REFERRED' || complaint.referral.status !== 'PENDING') return refuse('NotReferred');
  return [{ type: 'ReferralWithdrawn', at: now }];
}
