import type { Aggregate, Change } from '@odr/shared/command/aggregate.ts';
import { insertRows, lockRow, updateRows } from '@odr/shared/database/rows.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import type { Divisions } from '@odr/shared/division/divisions.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import { closeContradictions, takeIntoCheck } from '../contradiction/contradiction.table.ts';
import { publishSpotCheck } from '../events/published-truthfulness.ts';
import { noticesOf } from './spot-check.notices.ts';
import { type AuthorityPlace, itemRowsOf, judgementColumns, spotCheckOf, spotCheckRowOf } from './spot-check.rows.ts';
import { type SpotCheckItemRow, itemsOf, spotCheckItemTable, spotCheckTable } from './spot-check.table.ts';
import { type SpotCheck, type SpotCheckEvent, evolve, itemOf } from './spot-check.ts';

type Needs = Pick<Platform, 'reference' | 'sealer'>;

/** How spot checks are loaded, changed and published. */
export function spotCheckAggregate({ reference, sealer }: Needs): Aggregate<SpotCheck, SpotCheckEvent> {
  return {
    name: 'SpotCheck',
    evolve,
    publish: publishSpotCheck,

    async load(tx, id) {
      const row = await lockRow(tx, spotCheckTable, id);
      if (row === undefined) return undefined;
      return { state: spotCheckOf(row, await itemsOf(tx, [id]), sealer), version: row.version };
    },

    async save(tx, change) {
      const { state, version } = change.after;
      const place = placeOf(state.division, reference().divisions);
      await saveRow(tx, spotCheckTable, change, spotCheckRowOf(state, place, version));
      for (const event of change.events) await savePart(tx, sealer, change, event);
      for (const { about, notices } of noticesOf(change.events, state)) {
        await writeNotices(tx, about, change.at, notices);
      }
    },
  };
}

async function savePart(
  tx: EntityManager,
  sealer: Needs['sealer'],
  { id, after: { state } }: Change<SpotCheck, SpotCheckEvent>,
  event: SpotCheckEvent,
): Promise<void> {
  switch (event.type) {
    case 'Drawn':
      await insertRows(tx, spotCheckItemTable, itemRowsOf(state));
      await takeIntoCheck(
        tx,
        event.items.map(({ complaintId }) => complaintId),
        id,
      );
      return;
    case 'ItemAssigned':
      await updateItem(tx, event.itemId, { assignee: event.officer });
      return;
    case 'FindingRecorded':
      await updateItem(tx, event.itemId, judgementColumns(event.itemId, event.judgement, sealer));
      await closeContradictions(tx, itemOf(state, event.itemId).complaintId, id);
      return;
    case 'Completed':
  }
}

async function updateItem(tx: EntityManager, id: Id, columns: Partial<SpotCheckItemRow>): Promise<void> {
  await updateRows(tx, spotCheckItemTable, columns, { sql: 'id = ?', values: [idToBytes(id)] });
}

function placeOf(code: string, divisions: Divisions): AuthorityPlace {
  return divisions.find(code) ?? { province: code, prefecture: null, county: null };
}
