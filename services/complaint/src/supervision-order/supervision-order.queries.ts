import { allOf, oneOfValues } from '@odr/shared/database/condition.ts';
import { type Listing, pageOfPlaces } from '@odr/shared/database/keyset.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { ViewerScope } from '@odr/shared/scope/viewer-scope.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import { type PagesByParent, pagesByParent } from '@odr/shared/subgraph/pages-by-parent.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { mayKnowOrder, orderCondition } from './supervision-order.scope.ts';
import { type SupervisionOrderRow, supervisionOrderTable } from './supervision-order.table.ts';
import type { SupervisionOrder } from './supervision-order.ts';

/** The reads of one request, all within the viewer's scope. */
export interface SupervisionOrderQueries {
  /** The order, or nothing where the viewer may not know of it. */
  byId(id: Id): Promise<SupervisionOrderRow | null>;
  /** An order that a command has just changed for this viewer. @throws Error where it is gone */
  changed(id: Id): Promise<SupervisionOrderRow>;
  list(
    statuses: readonly SupervisionOrder['status'][] | null | undefined,
    page: PageArguments,
  ): Promise<Connection<SupervisionOrderRow>>;
  /** The orders on a complaint, asked for many complaints at once. */
  ofComplaint(complaintId: Id, page: PageArguments): Promise<Connection<SupervisionOrderRow>>;
}

export function supervisionOrderQueries(
  { database, reference }: Platform,
  scope: () => Promise<ViewerScope>,
): SupervisionOrderQueries {
  const { authorities } = reference();
  const rows = new DataLoader<Id, SupervisionOrderRow | null>(async (ids) => {
    const found = await database.getRepository(supervisionOrderTable).findBy({ id: In([...ids]) });
    const viewer = await scope();
    const byId = new Map(found.filter((row) => mayKnowOrder(viewer, row, authorities)).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  let pages: Promise<PagesByParent> | undefined;

  return {
    byId: (id) => rows.load(id),

    async changed(id) {
      const row = await rows.clear(id).load(id);
      if (row === null) throw new Error(`The supervision order ${id} was changed and cannot be read.`);
      return row;
    },

    async list(statuses, pageArguments) {
      const page = parsePage(pageArguments);
      const places = await pageOfPlaces(database, await newestFirst(statuses), page);
      return connectionOf(places, page, (id) => rows.load(id));
    },

    async ofComplaint(complaintId, pageArguments) {
      pages ??= newestFirst(null).then((listing) => pagesByParent(database, listing, 'complaint_id'));
      const places = await (await pages)(complaintId, pageArguments);
      return connectionOf(places, parsePage(pageArguments), (id) => rows.load(id));
    },
  };

  async function newestFirst(statuses: readonly SupervisionOrder['status'][] | null | undefined): Promise<Listing> {
    return {
      table: 'supervision_order',
      where: allOf([orderCondition(await scope(), authorities), oneOfValues('status', statuses)]),
      order: { direction: 'DESC' },
    };
  }
}
