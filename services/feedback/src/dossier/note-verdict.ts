import { id } from '@odr/shared/command/input.ts';
import { outcomeRefusalReasons } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { z } from 'zod';
import { type Dossier, type DossierEvent, acceptedVersion, versionOf } from './dossier.ts';

const number = z.int().min(1);

/** The complaint service's word on the feedback: which version stands, that none came, or why one does not stand. */
export const verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ACCEPTED'), number, ratingEndsAt: z.date().nullable() }),
  z.object({ kind: z.literal('MISSED'), ratingEndsAt: z.date() }),
  z.object({ kind: z.literal('REFUSED'), number, reason: z.enum(outcomeRefusalReasons) }),
  z.object({ kind: z.literal('ANNULLED') }),
]);
export type ComplaintVerdict = z.output<typeof verdict>;

export const noteVerdictInput = z.object({ complaintId: id, verdict });
export type NoteVerdict = z.output<typeof noteVerdictInput>;

/**
 * The complaint service decides which outcome stands, this one takes note: whatever was recorded here meanwhile, its word counts. A
 * repeat, or a verdict that changes nothing, is no event.
 *
 * @throws Error for a version that this dossier never had
 */
export function decideVerdict(dossier: Dossier, { verdict: given }: NoteVerdict): readonly DossierEvent[] {
  switch (given.kind) {
    case 'ACCEPTED':
      return accept(dossier, given);
    case 'MISSED':
      return dossier.missed ? [] : [{ type: 'Missed', ratingEndsAt: given.ratingEndsAt }];
    case 'REFUSED': {
      const { status } = versionOf(dossier, given.number);
      return status === 'SUPERSEDED' ? [] : [{ type: 'Superseded', number: given.number, reason: given.reason }];
    }
    case 'ANNULLED': {
      const standing = acceptedVersion(dossier);
      return standing === undefined ? [] : [{ type: 'Superseded', number: standing.number, reason: 'ANNULLED' }];
    }
  }
}

/** The version accepted takes the place of the one that stood. */
function accept(dossier: Dossier, given: Extract<ComplaintVerdict, { kind: 'ACCEPTED' }>): readonly DossierEvent[] {
  if (versionOf(dossier, given.number).status === 'ACCEPTED') return [];
  const standing = acceptedVersion(dossier);
  const accepted: DossierEvent = { type: 'Accepted', number: given.number, ratingEndsAt: given.ratingEndsAt };
  if (standing === undefined) return [accepted];
  return [{ type: 'Superseded', number: standing.number, reason: 'CORRECTED' }, accepted];
}
