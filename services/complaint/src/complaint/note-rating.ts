import type { DecisionContext } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { type Complaint, type ComplaintEvent, outcomeOf } from './complaint.ts';

/** The consumer has rated, or the time to rate is over: `resolved` is null then. */
export const noteRatingInput = z.object({
  complaintId: id,
  version: z.int().min(1).nullable(),
  resolved: z.boolean().nullable(),
});
export type NoteRating = z.output<typeof noteRatingInput>;

/** A rating closes the case, and so does the end of the rating window; on a case that has been annulled or referred it is only noted. */
export function decideRating(
  complaint: Complaint,
  { version, resolved }: NoteRating,
  { now }: Pick<DecisionContext, 'now'>,
): readonly ComplaintEvent[] {
  const outcome = outcomeOf(complaint);
  const stands = outcome !== null && (outcome.feedback?.version ?? null) === version && outcome.rated === null;
  if (!stands) return [];
  const concluded =
    (complaint.status === 'SETTLED' || complaint.status === 'NOT_SETTLED') && outcome.annulment === null;
  if (resolved === null) return concluded ? [{ type: 'Closed', at: now, reason: 'RATING_WINDOW_PASSED' }] : [];
  const rated: ComplaintEvent = { type: 'Rated', resolved };
  return concluded ? [rated, { type: 'Closed', at: now, reason: 'RATED' }] : [rated];
}
