import type { DecisionContext } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { policy } from '../policy.ts';
import { type Dossier, type DossierEvent, undecidedVersion } from './dossier.ts';

const dayMs = 86_400_000;

export const noteRatingWindowInput = z.object({ complaintId: id });

/**
 * When something next happens to the rating window by itself: the consumer is reminded, then the window passes. Nothing does while a
 * correction waits for the complaint service's word, since that restarts the window.
 */
export function ratingDueAt(dossier: Pick<Dossier, 'rating' | 'versions'>): Date | null {
  const { rating } = dossier;
  if (rating.status !== 'OPEN' || undecidedVersion(dossier) !== undefined) return null;
  return rating.reminded ? rating.endsAt : new Date(rating.endsAt.getTime() - policy.ratingReminderDays * dayMs);
}

/** The window ends soon, or is over: each is noted once. After a long downtime there is nothing left to remind of. */
export function decideRatingWindow(
  dossier: Dossier,
  _input: unknown,
  { now }: Pick<DecisionContext, 'now'>,
): readonly DossierEvent[] {
  const dueAt = ratingDueAt(dossier);
  if (dossier.rating.status !== 'OPEN' || dueAt === null || now <= dueAt) return [];
  const { standing, endsAt } = dossier.rating;
  return [{ type: now > endsAt ? 'RatingWindowPassed' : 'RatingWindowEnding', standing, endsAt }];
}
