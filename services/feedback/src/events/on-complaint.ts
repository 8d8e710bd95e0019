import { runWithin } from '@odr/shared/command/pipe.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { Reader } from '@odr/shared/messaging/reader.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { dossierReactions } from '../dossier/dossier.reactions.ts';
import { verdictIn } from './verdict-in.ts';

/** The name under which the inbox marks which verdicts have taken effect; who rates waits for it (`expectedVersion`). */
export const complaintVerdictsReader = 'complaint-verdicts';

/** Takes the complaint service's word on which version of a feedback stands. Reads after the complaint's copy. */
export function reactToComplaints(platform: Pick<Platform, 'pipe' | 'reference'>): Reader {
  const { noteVerdict } = dossierReactions(platform);
  return {
    name: complaintVerdictsReader,
    kind: 'complaint',
    takes: 'reaction',
    uses: (event) => verdictIn(event) !== undefined,
    async apply(tx, events) {
      for (const event of events) {
        const verdict = verdictIn(event);
        if (verdict === undefined) continue;
        const request = { viewer: systemViewer, idempotencyKey: event.id };
        const outcome = await runWithin(
          platform.pipe,
          tx,
          noteVerdict,
          { complaintId: event.subject, verdict },
          request,
        );
        if (!outcome.done) throw new Error(`${event.type} came for a complaint that has no copy here.`);
        platform.pipe.wake();
      }
    },
  };
}
