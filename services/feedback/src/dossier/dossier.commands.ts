import type { Reading } from '@odr/shared/command/command.ts';
import { inScope, viewerScope } from '@odr/shared/scope/viewer-scope.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { complaintCopyReader } from '../complaint-copy/complaint-copy.reader.ts';
import { complaintVerdictsReader } from '../events/on-complaint.ts';
import { decideCorrection } from './correct-feedback.ts';
import type { Dossier } from './dossier.ts';
import { complaintOf, onDossier } from './dossier.repository.ts';
import { feedbackInput } from './feedback-record.ts';
import { decideRating, rateFeedbackInput } from './rate-feedback.ts';
import { decideRecording } from './record-feedback.ts';

export type DossierCommands = ReturnType<typeof dossierCommands>;

/** The commands of people on dossiers: who may try, and the rule that decides. */
export function dossierCommands(platform: Pick<Platform, 'reference'>) {
  /** The viewer's own case: the consumer's, or one addressed to the enterprise. */
  async function ownCase({ complaint }: Dossier, { tx, viewer }: Reading<unknown>): Promise<boolean> {
    const { authorities } = platform.reference();
    return inScope(await viewerScope(tx, viewer, authorities), complaint, authorities);
  }
  const byLiaison = {
    ...onDossier(platform),
    awaits: { reader: complaintCopyReader, subject: complaintOf },
    actors: ['LIAISON', 'INTEGRATION'] as const,
    inScope: ownCase,
  };

  return {
    recordFeedback: { ...byLiaison, name: 'recordFeedback', input: feedbackInput, decide: decideRecording },
    correctFeedback: { ...byLiaison, name: 'correctFeedback', input: feedbackInput, decide: decideCorrection },
    rateFeedback: {
      ...onDossier(platform),
      name: 'rateFeedback',
      input: rateFeedbackInput,
      awaits: { reader: complaintVerdictsReader, subject: complaintOf },
      actors: ['CONSUMER'] as const,
      inScope: ownCase,
      decide: decideRating,
    },
  };
}
