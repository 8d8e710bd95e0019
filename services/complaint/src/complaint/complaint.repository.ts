import type { Aggregate } from '@odr/shared/command/aggregate.ts';
import { lockRow } from '@odr/shared/database/rows.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { publishComplaint } from '../events/published.ts';
import { type Complaint, type ComplaintEvent, evolve } from './complaint.ts';
import { saveParts } from './complaint-parts.repository.ts';
import { complaintOf, rowOf } from './complaint.rows.ts';
import { complaintTable } from './complaint.table.ts';

/** How complaints are loaded, changed and published. */
export function complaintAggregate(
  platform: Pick<Platform, 'reference' | 'sealer' | 'digests'>,
): Aggregate<Complaint, ComplaintEvent> {
  return {
    name: 'Complaint',
    evolve,
    publish: publishComplaint,

    async load(tx, id) {
      const row = await lockRow(tx, complaintTable, id);
      return row === undefined ? undefined : { state: complaintOf(row), version: row.version };
    },

    async save(tx, change) {
      const { state, version } = change.after;
      const place = platform.reference().divisions.get(state.addressee.division);
      await saveRow(tx, complaintTable, change, rowOf(state, version, place));
      await saveParts(tx, platform, change);
    },
  };
}
