import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { onDossier } from './dossier.repository.ts';
import { decideVerdict, noteVerdictInput } from './note-verdict.ts';
import { decideRatingWindow, noteRatingWindowInput } from './rating-window.ts';

/** The commands that the platform itself gives: on what the complaint service says, and when a rating window ends. */
export function dossierReactions(platform: Pick<Platform, 'reference'>) {
  const byPlatform = { ...onDossier(platform), actors: ['SYSTEM'] as const, inScope: () => true };
  return {
    noteVerdict: { ...byPlatform, name: 'noteVerdict', input: noteVerdictInput, decide: decideVerdict },
    noteRatingWindow: {
      ...byPlatform,
      name: 'noteRatingWindow',
      input: noteRatingWindowInput,
      decide: decideRatingWindow,
    },
  };
}
