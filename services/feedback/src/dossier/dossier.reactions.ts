import { onDossier } from './dossier.repository.ts';
import {
  decideAbsence,
  decideAcceptance,
  decideRefusal,
  noteAbsenceInput,
  noteAcceptanceInput,
  noteRefusalInput,
} from './note-verdict.ts';
import { decideWindowPassed, passRatingWindowInput } from './pass-rating-window.ts';

const byPlatform = { ...onDossier, actors: ['SYSTEM'] as const, inScope: () => true };

/** The commands that the platform itself gives: on what the complaint service says, and when a rating window ends. */
export const dossierReactions = {
  noteAcceptance: {
    ...byPlatform,
    name: 'noteAcceptance',
    input: noteAcceptanceInput,
    decide: decideAcceptance,
  },
  noteAbsence: {
    ...byPlatform,
    name: 'noteAbsence',
    input: noteAbsenceInput,
    decide: decideAbsence,
  },
  noteRefusal: {
    ...byPlatform,
    name: 'noteRefusal',
    input: noteRefusalInput,
    decide: decideRefusal,
  },
  passRatingWindow: {
    ...byPlatform,
    name: 'passRatingWindow',
    input: passRatingWindowInput,
    decide: decideWindowPassed,
  },
};
