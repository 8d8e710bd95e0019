import { allOf, oneOfValues } from '@odr/shared/database/condition.ts';
import { type KeysetOrder, type Listing, pageOfPlaces } from '@odr/shared/database/keyset.ts';
import { rowsOfIds } from '@odr/shared/database/rows.ts';
import type { Authorities } from '@odr/shared/division/authorities.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import { type ViewerScope, inScope, scopeCondition } from '@odr/shared/scope/viewer-scope.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import { type PagesByParent, pagesByParent } from '@odr/shared/subgraph/pages-by-parent.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import type { ComplaintStatus } from './complaint.ts';
import { type ComplaintRow, type ConsumerContactRow, complaintTable, consumerContactTable } from './complaint.table.ts';

/** What a list of complaints is narrowed to, and its order. */
export interface ComplaintFilter {
  readonly statuses?: readonly ComplaintStatus[] | null | undefined;
  readonly enterpriseId?: Id | null | undefined;
  readonly order: 'NEWEST' | 'DUE_NEXT';
}

/** The reads of one request, all within the viewer's scope. */
export interface ComplaintQueries {
  /** The complaint, or nothing where the viewer may not know of it. */
  byId(id: Id): Promise<ComplaintRow | null>;
  /** A complaint that a command has just changed for this viewer. @throws Error where it is gone */
  changed(id: Id): Promise<ComplaintRow>;
  list(filter: ComplaintFilter, page: PageArguments): Promise<Connection<ComplaintRow>>;
  /** The complaints addressed to an enterprise, asked for many enterprises at once. */
  ofEnterprise(enterpriseId: Id, filter: ComplaintFilter, page: PageArguments): Promise<Connection<ComplaintRow>>;
  /** The sealed contact data of a complaint; absent once erased. */
  consumer(complaintId: Id): Promise<ConsumerContactRow | null>;
}

export function complaintQueries(
  { database, reference }: Platform,
  scope: () => Promise<ViewerScope>,
): ComplaintQueries {
  const { authorities } = reference();
  const rows = new DataLoader<Id, ComplaintRow | null>(async (ids) => {
    const found = await rowsOfIds(database, complaintTable, ids);
    const viewer = await scope();
    const byId = new Map(found.filter((row) => inScope(viewer, row, authorities)).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const consumers = new DataLoader<Id, ConsumerContactRow | null>(async (ids) => {
    const found = await rowsOfIds(database, consumerContactTable, ids, 'complaint_id');
    const byId = new Map(found.map((row) => [row.complaintId, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  const pagesByFilter = new Map<string, PagesByParent>();

  return {
    byId: (id) => rows.load(id),
    consumer: (complaintId) => consumers.load(complaintId),

    async changed(id) {
      const row = await rows.clear(id).load(id);
      if (row === null) throw new Error(`The complaint ${id} was changed and cannot be read.`);
      return row;
    },

    async list(filter, pageArguments) {
      const page = parsePage(pageArguments);
      const places = await pageOfPlaces(database, listingOf(filter, await scope(), authorities), page);
      return connectionOf(places, page, (id) => rows.load(id));
    },

    async ofEnterprise(enterpriseId, filter, pageArguments) {
      const listing = listingOf(filter, await scope(), authorities);
      // Nothing is awaited between looking and keeping: enterprises asked for at once share one loader.
      const key = JSON.stringify(filter);
      const pages = pagesByFilter.get(key) ?? pagesByParent(database, listing, 'enterprise_id');
      pagesByFilter.set(key, pages);
      return connectionOf(await pages(enterpriseId, pageArguments), parsePage(pageArguments), (id) => rows.load(id));
    },
  };
}

function listingOf(
  { statuses, enterpriseId, order }: ComplaintFilter,
  scope: ViewerScope,
  authorities: Authorities,
): Listing {
  return {
    table: 'complaint',
    where: allOf([
      scopeCondition(scope, authorities),
      oneOfValues('status', statuses),
      enterpriseId ? { sql: 'enterprise_id = ?', values: [idToBytes(enterpriseId)] } : undefined,
      order === 'DUE_NEXT' ? { sql: 'next_due_at IS NOT NULL', values: [] } : undefined,
    ]),
    order: orders[order],
  };
}

const orders: Record<ComplaintFilter['order'], KeysetOrder> = {
  NEWEST: { direction: 'DESC' },
  DUE_NEXT: { column: 'next_due_at', direction: 'ASC' },
};
