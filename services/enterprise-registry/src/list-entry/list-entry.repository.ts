import type { Aggregate } from '@odr/shared/command/aggregate.ts';
import { lockRow } from '@odr/shared/database/rows.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { publishListEntry } from '../events/publish-list-entry.ts';
import { noticeOfListEntry } from './list-entry.notices.ts';
import { listEntryOf, rowOf } from './list-entry.rows.ts';
import { listEntryTable } from './list-entry.table.ts';
import { type ListEntry, type ListEntryEvent, evolve } from './list-entry.ts';

/** How entries are loaded, changed and published. */
export function listEntryAggregate(platform: Pick<Platform, 'reference'>): Aggregate<ListEntry, ListEntryEvent> {
  return {
    name: 'ListEntry',
    evolve,
    publish: publishListEntry,

    async load(tx, id) {
      const row = await lockRow(tx, listEntryTable, id);
      return row === undefined ? undefined : { state: listEntryOf(row), version: row.version };
    },

    async save(tx, change) {
      const { state, version } = change.after;
      const place = platform.reference().divisions.get(state.division);
      await saveRow(tx, listEntryTable, change, rowOf(state, version, place));
      for (const event of change.events) {
        const told = noticeOfListEntry(event);
        if (told !== undefined)
          await writeNotices(tx, { about: 'Enterprise', id: told.enterpriseId }, change.at, [told.notice]);
      }
    },
  };
}
