import type { EnterpriseList } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { allOf } from '@odr/shared/database/condition.ts';
import { pageOfPlaces } from '@odr/shared/database/keyset.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { jurisdictionCondition } from '@odr/shared/scope/viewer-scope.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { EnterpriseQueries } from '../enterprise/enterprise.queries.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.table.ts';
import { inDivision } from '../scope/in-division.ts';
import { officersAuthority } from '../scope/registry-scope.ts';
import { type ListEntryRow, listEntryTable } from './list-entry.table.ts';

const mostEntries = 100;

/** What a list of entries is narrowed to. */
export interface ListEntryFilter {
  readonly division?: string | null | undefined;
  readonly list?: EnterpriseList | null | undefined;
  readonly inForce?: boolean | null | undefined;
}

/** The reads of one request, all within what the viewer may know. */
export interface ListEntryQueries {
  /** Those of the officer's jurisdiction, newest first. */
  list(filter: ListEntryFilter, page: PageArguments): Promise<Connection<ListEntryRow>>;
  /** Newest first; null where they are not the viewer's to see. */
  ofEnterprise(enterprise: EnterpriseRow): Promise<ListEntryRow[] | null>;
  /** An entry that a command has just changed for this viewer. @throws Error where it is gone */
  changed(id: Id): Promise<ListEntryRow>;
}

export function listEntryQueries(
  { database, reference }: Platform,
  viewer: Viewer,
  { maySeeInside }: Pick<EnterpriseQueries, 'maySeeInside'>,
): ListEntryQueries {
  const entries = database.getRepository(listEntryTable);
  const rows = new DataLoader<Id, ListEntryRow | null>(async (ids) => {
    const found = await entries.findBy({ id: In([...ids]) });
    const byId = new Map(found.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const byCodes = new DataLoader<string, ListEntryRow[]>(async (codes) => {
    const found = await entries.find({ where: { unifiedSocialCreditCode: In([...codes]) }, order: { id: 'DESC' } });
    const byCode = Map.groupBy(found, ({ unifiedSocialCreditCode }) => unifiedSocialCreditCode);
    return codes.map((code) => byCode.get(code)?.slice(0, mostEntries) ?? []);
  });

  return {
    async list({ division, list, inForce }, pageArguments) {
      const page = parsePage(pageArguments);
      const { authorities } = reference();
      const own = officersAuthority(viewer, authorities);
      const where = allOf([
        own === undefined ? { sql: 'FALSE', values: [] } : jurisdictionCondition(authorities.scopeOf(own)),
        division ? inDivision(division, reference()) : undefined,
        list ? { sql: 'list = ?', values: [list] } : undefined,
        typeof inForce === 'boolean'
          ? { sql: inForce ? 'in_force_of IS NOT NULL' : 'in_force_of IS NULL', values: [] }
          : undefined,
      ]);
      const places = await pageOfPlaces(database, { table: 'list_entry', where, order: { direction: 'DESC' } }, page);
      return connectionOf(places, page, (id) => rows.load(id));
    },

    ofEnterprise: async (enterprise) =>
      (await maySeeInside(enterprise)) ? byCodes.load(enterprise.unifiedSocialCreditCode) : null,

    async changed(id) {
      byCodes.clearAll();
      const row = await rows.clear(id).load(id);
      if (row === null) throw new Error(`The list entry ${id} was changed and cannot be read.`);
      return row;
    },
  };
}
