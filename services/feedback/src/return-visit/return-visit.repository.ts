import type { Aggregate } from '@odr/shared/command/aggregate.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { complaintCopyTable } from '../complaint-copy/complaint-copy.table.ts';
import { insertVisitDenial } from '../contradiction/contradiction.table.ts';
import { publishReturnVisit } from '../events/published-truthfulness.ts';
import { returnVisitRowOf, returnVisitTable } from './return-visit.table.ts';
import { type ReturnVisit, type ReturnVisitEvent, evolve } from './return-visit.ts';

/** How return visits are saved and published. None is ever loaded to be changed. */
export function returnVisitAggregate({ sealer }: Pick<Platform, 'sealer'>): Aggregate<ReturnVisit, ReturnVisitEvent> {
  return {
    name: 'ReturnVisit',
    evolve,
    publish: publishReturnVisit,
    load: async () => undefined,

    async save(tx, change) {
      const { state, version } = change.after;
      await saveRow(tx, returnVisitTable, change, returnVisitRowOf(state, version, sealer));
      if (state.answer !== 'CONTRADICTED') return;
      const complaint = await tx.getRepository(complaintCopyTable).findOneByOrFail({ id: state.complaintId });
      await insertVisitDenial(tx, complaint, state.feedbackVersion, state.recordedAt);
    },
  };
}
