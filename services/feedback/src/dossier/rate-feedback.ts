import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, optional, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { type Dossier, type DossierEvent, undecidedVersion } from './dossier.ts';

/** The consumer rates the version that stands, or, without one, that no feedback came. */
export const rateFeedbackInput = z.object({
  complaintId: id,
  feedbackVersion: optional(z.int().min(1)),
  resolved: z.boolean(),
  satisfaction: z.int().min(1, 'is 1 to 5').max(5, 'is 1 to 5'),
  comment: optional(text(1000)),
});
export type RateFeedback = z.output<typeof rateFeedbackInput>;

export type RatingRefusal = 'AlreadyRated' | 'RatingWindowPassed' | 'NothingToRate' | 'NewerVersionStands';

/**
 * Art. 14: once, for good, and within the window. A version that is recorded and not yet decided on holds the rating back, for the
 * consumer is to rate what the enterprise says last.
 */
export function decideRating(
  dossier: Dossier,
  { feedbackVersion, resolved, satisfaction, comment }: RateFeedback,
  { now }: Pick<DecisionContext, 'now'>,
): readonly DossierEvent[] | Refused<RatingRefusal> {
  const { rating } = dossier;
  if (rating.status === 'RATED') return refuse('AlreadyRated');
  if (rating.status === 'LAPSED') return refuse('RatingWindowPassed');
  if (rating.status === 'NOT_OPEN') return refuse('NothingToRate');
  if (now > rating.endsAt) return refuse('RatingWindowPassed');
  const { standing } = rating;
  if (undecidedVersion(dossier) !== undefined || feedbackVersion !== standing.version) {
    return refuse('NewerVersionStands');
  }
  const rated: DossierEvent = { type: 'Rated', standing, rating: { resolved, satisfaction, comment, ratedAt: now } };
  const { version, outcome } = standing;
  if (version === null || outcome !== 'SETTLED' || resolved) return [rated];
  return [rated, { type: 'ContradictionFound', number: version, at: now }];
}
