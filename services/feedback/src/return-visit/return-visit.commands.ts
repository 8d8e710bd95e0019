import type { Reading } from '@odr/shared/command/command.ts';
import { rowsOfIds } from '@odr/shared/database/rows.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { complaintCopyTable } from '../complaint-copy/complaint-copy.table.ts';
import { versionsOf } from '../dossier/dossier.table.ts';
import { type RecordReturnVisit, type VisitFacts, decideVisit, recordReturnVisitInput } from './record-return-visit.ts';
import { returnVisitAggregate } from './return-visit.repository.ts';
import type { ReturnVisit } from './return-visit.ts';

export type ReturnVisitCommands = ReturnType<typeof returnVisitCommands>;

/** What is read of the case: whether the officer may know of it, and the feedback asked about. */
interface CaseFacts extends VisitFacts {
  readonly inJurisdiction: boolean;
}

/** The commands of officers on return visits. */
export function returnVisitCommands(platform: Pick<Platform, 'reference' | 'sealer'>) {
  return {
    recordReturnVisit: {
      name: 'recordReturnVisit',
      input: recordReturnVisitInput,
      actors: ['OFFICER'] as const,
      aggregate: returnVisitAggregate(platform),
      target: () => undefined,
      async facts({ tx, viewer, input }: Reading<RecordReturnVisit>): Promise<CaseFacts> {
        const { authorities } = platform.reference();
        const authority = authorities.actingFor(viewer);
        const [complaint] = await rowsOfIds(tx, complaintCopyTable, [input.complaintId]);
        const versions = await versionsOf(tx, [input.complaintId]);
        const inJurisdiction =
          authority !== undefined && complaint !== undefined && authorities.covers(authority, complaint.division);
        return {
          inJurisdiction,
          authorityId: authority?.id ?? '',
          enterpriseId: complaint?.enterpriseId ?? null,
          feedbackRecordedAt: versions.find(({ number }) => number === input.feedbackVersion)?.recordedAt,
        };
      },
      inScope: (_none: ReturnVisit | undefined, _reading: unknown, { inJurisdiction }: CaseFacts) => inJurisdiction,
      decide: decideVisit,
    },
  };
}
