import type { DataSource } from 'typeorm';
import { type Id, idFromBytes, idToBytes } from '../id/id.ts';
import type { Page, Place } from '../subgraph/connection.ts';
import { type Condition, allOf } from './condition.ts';

/** The order of a list: by an instant column and then by id, or by id alone, which for UUIDv7 is the time of creation. */
export interface KeysetOrder {
  readonly column?: string;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * The places of one page of a list, at most `page.size + 1`. Its cost does not depend on how deep the page lies where an index begins
 * with the condition's columns and goes on with the order's.
 */
export async function pageOfPlaces(
  database: DataSource,
  table: string,
  where: Condition,
  order: KeysetOrder,
  page: Page,
): Promise<Place[]> {
  const { sql, values } = allOf([where, page.after === undefined ? undefined : beyond(page.after, order)]);
  const { column, direction } = order;
  const orderBy = column === undefined ? `id ${direction}` : `${column} ${direction}, id ${direction}`;
  const rows: { id: Buffer; value: Date | null }[] = await database.query(
    `SELECT id, ${column ?? 'NULL'} AS value FROM ${table} WHERE ${sql} ORDER BY ${orderBy} LIMIT ${page.size + 1}`,
    [...values],
  );
  return rows.map(({ id, value }) => ({ id: idFromBytes(id), value: value?.toISOString() ?? '' }));
}

function beyond({ id, value }: { id: Id; value: string }, { column, direction }: KeysetOrder): Condition {
  const sign = direction === 'ASC' ? '>' : '<';
  if (column === undefined) return { sql: `id ${sign} ?`, values: [idToBytes(id)] };
  const at = new Date(value);
  return { sql: `${column} ${sign} ? OR (${column} = ? AND id ${sign} ?)`, values: [at, at, idToBytes(id)] };
}
