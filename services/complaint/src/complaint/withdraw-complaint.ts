import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, optional, text } from '@odr/shared/command/input.ts';
import { withdrawalReasons } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { z } from 'zod';
import type { Complaint, ComplaintEvent } from './complaint.ts';
import { missedDeadlines } from './missed-deadlines.ts';

/** The consumer withdraws, with a reason. */
export const withdrawComplaintInput = z
  .object({ complaintId: id, reason: z.enum(withdrawalReasons), note: optional(text(1000)) })
  .refine(({ reason, note }) => reason !== 'OTHER' || note !== null, {
    message: 'must tell the reason when it is OTHER',
    path: ['note'],
  });

/** Before an outcome only; deadlines missed before it still count. */
export function decideWithdrawal(
  complaint: Complaint,
  { reason, note }: z.output<typeof withdrawComplaintInput>,
  { now }: Pick<DecisionContext, 'now'>,
): readonly ComplaintEvent[] | Refused<'CaseNotOpen'> {
  const { status } = complaint;
  if (status !== 'RECEIVED' && status !== 'CONTACTED') return refuse('CaseNotOpen', { status });
  return [...missedDeadlines(complaint, now), { type: 'Withdrawn', at: now, reason, note }];
}
