import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { contactChannels } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { z } from 'zod';
import type { Complaint, ComplaintEvent } from './complaint.ts';
import { missedDeadlines } from './missed-deadlines.ts';

/** The enterprise states when and how it got in touch with the consumer. */
export const recordContactInput = z.object({
  complaintId: id,
  statedAt: z.date(),
  channel: z.enum(contactChannels),
  note: text(1000),
});
export type RecordContact = z.output<typeof recordContactInput>;

/** Art. 12: the first contact counts, and it is on time where it was recorded by the deadline; a late one is accepted too. */
export function decideContact(
  complaint: Complaint,
  { statedAt, channel, note }: RecordContact,
  { now }: Pick<DecisionContext, 'now'>,
): readonly ComplaintEvent[] | Refused<'AlreadyContacted' | 'CaseNotOpen' | 'TimeOutOfRange'> {
  if (complaint.status === 'CONTACTED') return refuse('AlreadyContacted');
  if (complaint.status !== 'RECEIVED') return refuse('CaseNotOpen', { status: complaint.status });
  if (statedAt > now || statedAt < complaint.receivedAt) return refuse('TimeOutOfRange');
  const contact = { recordedAt: now, statedAt, channel, note, deniedAt: null };
  const contacted = { type: 'Contacted', contact, onTime: now <= complaint.deadlines.contactDueAt } as const;
  return [...missedDeadlines(complaint, now), contacted];
}
