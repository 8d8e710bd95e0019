import type { Aggregate } from '@odr/shared/command/aggregate.ts';
import { lockRow } from '@odr/shared/database/rows.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { publishOrder } from '../events/publish-order.ts';
import { noticesOfOrder } from './supervision-order.notices.ts';
import { orderOf, rowOf } from './supervision-order.rows.ts';
import { supervisionOrderTable } from './supervision-order.table.ts';
import { type SupervisionOrder, type SupervisionOrderEvent, evolve } from './supervision-order.ts';

/** How orders are loaded, changed and published. */
export function supervisionOrderAggregate({
  reference,
}: Pick<Platform, 'reference'>): Aggregate<SupervisionOrder, SupervisionOrderEvent> {
  return {
    name: 'SupervisionOrder',
    evolve,
    publish: publishOrder,

    async load(tx, id) {
      const row = await lockRow(tx, supervisionOrderTable, id);
      return row === undefined ? undefined : { state: orderOf(row), version: row.version };
    },

    async save(tx, change) {
      const { state, version } = change.after;
      const place = reference().divisions.get(state.division);
      await saveRow(tx, supervisionOrderTable, change, rowOf(state, version, place));
      const notices = change.events.flatMap((event) => noticesOfOrder(event, state));
      await writeNotices(tx, { about: 'SupervisionOrder', id: change.id }, change.at, notices);
    },
  };
}
