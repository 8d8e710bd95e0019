import { policy } from '../policy.ts';
import type { Outcome } from './complaint.ts';

const dayMs = 86_400_000;

/** Until when a complaint can be referred, counted from the feedback or from what voided it. */
export const referralUntil = (from: Date): Date => new Date(from.getTime() + policy.referralDays * dayMs);

/** The end of the rating window and of the time for a referral, both counted from the feedback. */
export function termsFrom(feedbackAt: Date): Pick<Outcome, 'ratingWindowEndsAt' | 'referralUntil'> {
  return {
    ratingWindowEndsAt: new Date(feedbackAt.getTime() + policy.ratingWindowDays * dayMs),
    referralUntil: referralUntil(feedbackAt),
  };
}

/** The outcome of a complaint that the enterprise did not feed back on: not settled, and late. The consumer can rate it all the same. */
export function withoutFeedback(now: Date): Outcome {
  return {
    kind: 'NOT_SETTLED',
    cause: 'NO_FEEDBACK',
    feedback: null,
    concludedAt: now,
    handlingWorkingDays: null,
    onTime: false,
    keepBy: null,
    rated: null,
    annulment: null,
    ...termsFrom(now),
  };
}
