import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { type Complaint, type ComplaintEvent, contactOf } from './complaint.ts';

/** The consumer says that the contact which the enterprise recorded did not take place. */
export const denyContactInput = z.object({ complaintId: id, note: text(1000) });

/** Art. 12, 14: the record is to be truthful; a denial is final and leads to a spot check. */
export function decideDenial(
  complaint: Complaint,
  { note }: z.output<typeof denyContactInput>,
  { now, viewer }: Pick<DecisionContext, 'now' | 'viewer'>,
): readonly ComplaintEvent[] | Refused<'NotYetContacted' | 'AlreadyDenied'> {
  const contact = contactOf(complaint);
  if (contact === null) return refuse('NotYetContacted');
  if (contact.deniedAt !== null) return refuse('AlreadyDenied');
  return [{ type: 'ContactDenied', at: now, subject: viewer.subject, note }];
}
