import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Complaint, ComplaintEvent } from './complaint.ts';
import { partyOf } from './party.ts';

/** One side writes to the other. */
export const sendMessageInput = z.object({ complaintId: id, text: text(2000) });

/** The two sides write to each other until there is an outcome. A message is no contact: that is recorded on its own (Art. 12). */
export function decideMessage(
  complaint: Complaint,
  input: z.output<typeof sendMessageInput>,
  { now, viewer }: Pick<DecisionContext, 'now' | 'viewer'>,
): readonly ComplaintEvent[] | Refused<'CaseNotOpen'> {
  const { status } = complaint;
  if (status !== 'RECEIVED' && status !== 'CONTACTED') return refuse('CaseNotOpen', { status });
  return [{ type: 'MessageSent', from: partyOf(viewer), subject: viewer.subject, text: input.text, at: now }];
}
