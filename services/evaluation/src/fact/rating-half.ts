import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import type { RatingHalf } from './case-fact.ts';

/**
 * The feedback's half of a case after an event of its dossier. Versions and outcomes of feedback are left alone: what stands is for
 * the complaint's events to say.
 *
 * @returns the same value where the event counts for nothing here
 */
export function afterFeedbackEvent(half: RatingHalf | null, event: PublishedEvent): RatingHalf | null {
  if (event.type !== 'odr.feedback.rated') return half;
  const { feedbackVersion, ratedAt, resolved, satisfaction } = event.data;
  return { version: event.aggregateVersion, feedbackVersion, ratedAt: new Date(ratedAt), resolved, satisfaction };
}
