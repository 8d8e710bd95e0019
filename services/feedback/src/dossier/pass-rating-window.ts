import type { DecisionContext } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { type Dossier, type DossierEvent, undecidedVersion } from './dossier.ts';

export const passRatingWindowInput = z.object({ complaintId: id });

/**
 * When the window of a dossier ends by itself; null while nothing is open, and while a correction waits for the complaint service's
 * word, since that restarts the window.
 */
export function ratingDueAt(dossier: Pick<Dossier, 'rating' | 'versions'>): Date | null {
  return dossier.rating.status === 'OPEN' && undecidedVersion(dossier) === undefined ? dossier.rating.endsAt : null;
}

/** The time to rate is over: noted once. */
export function decideWindowPassed(
  dossier: Dossier,
  _input: unknown,
  { now }: Pick<DecisionContext, 'now'>,
): readonly DossierEvent[] {
  const dueAt = ratingDueAt(dossier);
  if (dossier.rating.status !== 'OPEN' || dueAt === null || now <= dueAt) return [];
  return [{ type: 'RatingWindowPassed', standing: dossier.rating.standing, endsAt: dueAt }];
}
