import { id } from '@odr/shared/command/input.ts';
import { outcomeRefusalReasons } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { z } from 'zod';
import { type Dossier, type DossierEvent, acceptedVersion, versionOf } from './dossier.ts';

/*
 * The complaint service decides which outcome stands, this one takes note: whatever was recorded here meanwhile, its word
 * counts. A repeat, or a verdict that changes nothing, is no event.
 */

const ratingEndsAt = z.date().nullable();

/** A version of the feedback became the outcome. */
export const noteAcceptanceInput = z.object({ complaintId: id, number: z.int().min(1), ratingEndsAt });
export type NoteAcceptance = z.output<typeof noteAcceptanceInput>;

/** The version accepted takes the place of the one before. @throws Error for a version that this dossier never had */
export function decideAcceptance(
  dossier: Dossier,
  { number, ratingEndsAt: endsAt }: NoteAcceptance,
): readonly DossierEvent[] {
  const standing = acceptedVersion(dossier);
  if (versionOf(dossier, number).status === 'ACCEPTED') return [];
  const accepted: DossierEvent = { type: 'Accepted', number, ratingEndsAt: endsAt };
  if (standing === undefined) return [accepted];
  return [{ type: 'Superseded', number: standing.number, reason: 'CORRECTED' }, accepted];
}

/** The complaint ended without any feedback in time. */
export const noteAbsenceInput = z.object({ complaintId: id, ratingEndsAt: z.date() });
export type NoteAbsence = z.output<typeof noteAbsenceInput>;

/** No feedback came in time: the consumer can rate that. */
export function decideAbsence(dossier: Dossier, { ratingEndsAt: endsAt }: NoteAbsence): readonly DossierEvent[] {
  if (dossier.missed) return [];
  return [{ type: 'Missed', ratingEndsAt: endsAt }];
}

/** A version of the feedback did not become the outcome, or an officer annulled it. */
export const noteRefusalInput = z.object({
  complaintId: id,
  /** The version refused; null for the one that stands. */
  number: z.int().min(1).nullable(),
  reason: z.enum(outcomeRefusalReasons),
});
export type NoteRefusal = z.output<typeof noteRefusalInput>;

/** What was refused or annulled does not stand. @throws Error for a version that this dossier never had */
export function decideRefusal(dossier: Dossier, { number, reason }: NoteRefusal): readonly DossierEvent[] {
  const version = number === null ? acceptedVersion(dossier) : versionOf(dossier, number);
  if (version === undefined || version.status === 'SUPERSEDED') return [];
  return [{ type: 'Superseded', number: version.number, reason }];
}
