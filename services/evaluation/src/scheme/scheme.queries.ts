import { allOf } from '@odr/shared/database/condition.ts';
import { pageOfPlaces } from '@odr/shared/database/keyset.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import DataLoader from 'dataloader';
import { type DataSource, In, LessThanOrEqual } from 'typeorm';
import type { Month } from '../figures/month.ts';
import { type SchemeRow, schemeTable } from './scheme.table.ts';

/** The reads of one request. Schemes are public. */
export interface SchemeQueries {
  byId(id: Id): Promise<SchemeRow | null>;
  /** A scheme that a command has just changed. @throws Error where it is gone */
  changed(id: Id): Promise<SchemeRow>;
  /** The one that holds for a period which begins with this month. */
  inForce(province: string, month: Month): Promise<SchemeRow | null>;
  /** Newest first, withdrawn ones included. */
  list(filter: { readonly province: string }, page: PageArguments): Promise<Connection<SchemeRow>>;
}

export function schemeQueries(database: DataSource): SchemeQueries {
  const schemes = database.getRepository(schemeTable);
  const rows = new DataLoader<Id, SchemeRow | null>(async (ids) => {
    const found = await schemes.findBy({ id: In([...ids]) });
    const byId = new Map(found.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  return {
    byId: (id) => rows.load(id),

    async changed(id) {
      const row = await rows.clear(id).load(id);
      if (row === null) throw new Error(`The scheme ${id} was changed and cannot be read.`);
      return row;
    },

    inForce: (province, month) =>
      schemes.findOne({
        where: { province, status: 'ADOPTED', effectiveFrom: LessThanOrEqual(month) },
        order: { effectiveFrom: 'DESC' },
      }),

    async list({ province }, pageArguments) {
      const page = parsePage(pageArguments);
      const where = allOf([{ sql: 'province = ?', values: [province] }]);
      const order = { direction: 'DESC' } as const;
      const places = await pageOfPlaces(database, { table: 'evaluation_scheme', where, order }, page);
      return connectionOf(places, page, (id) => rows.load(id));
    },
  };
}
