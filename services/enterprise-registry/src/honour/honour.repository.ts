import type { Aggregate } from '@odr/shared/command/aggregate.ts';
import { lockRow } from '@odr/shared/database/rows.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import { publishHonour } from '../events/publish-honour.ts';
import { noticeOfHonour } from './honour.notices.ts';
import { honourOf, rowOf } from './honour.rows.ts';
import { honourTable } from './honour.table.ts';
import { type Honour, type HonourEvent, evolve } from './honour.ts';

/** How honours are loaded, changed and published. */
export const honourAggregate: Aggregate<Honour, HonourEvent> = {
  name: 'Honour',
  evolve,
  publish: publishHonour,

  async load(tx, id) {
    const row = await lockRow(tx, honourTable, id);
    return row === undefined ? undefined : { state: honourOf(row), version: row.version };
  },

  async save(tx, change) {
    const { state, version } = change.after;
    await saveRow(tx, honourTable, change, rowOf(state, version));
    const notices = change.events.map((event) => noticeOfHonour(event, state));
    await writeNotices(tx, { about: 'Enterprise', id: state.enterpriseId }, change.at, notices);
  },
};
