import type { DataSource } from 'typeorm';
import { type Id, idFromBytes, idToBytes } from '../id/id.ts';
import { type Page, type Place, noCursor } from '../subgraph/connection.ts';
import { type Condition, allOf } from './condition.ts';

/** The order of a list: by an instant column and then by id, or by id alone, which for UUIDv7 is the time of creation. */
export interface KeysetOrder {
  readonly column?: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A list of a table's rows: which, and in what order. */
export interface Listing {
  readonly table: string;
  readonly where: Condition;
  readonly order: KeysetOrder;
}

/**
 * The places of one page of a list, at most `page.size + 1`. Its cost does not depend on how deep the page lies where an index begins
 * with the condition's columns and goes on with the order's.
 */
export async function pageOfPlaces(database: DataSource, listing: Listing, page: Page): Promise<Place[]> {
  const { sql, values } = pageQuery(listing, page);
  const rows: PlaceRow[] = await database.query(sql, [...values]);
  return rows.map(placeOf);
}

/**
 * The same page of the list of each of several parents, in one statement.
 *
 * @param parentColumn the column of the parent's id
 */
export async function pagesOfPlaces(
  database: DataSource,
  listing: Listing,
  parentColumn: string,
  parents: readonly Id[],
  page: Page,
): Promise<Map<Id, Place[]>> {
  const queries = parents.map((parent) => {
    const ofParent = { sql: `${parentColumn} = ?`, values: [idToBytes(parent)] };
    return pageQuery({ ...listing, where: allOf([ofParent, listing.where]) }, page, parentColumn);
  });
  const rows: (PlaceRow & { parent: Buffer })[] = await database.query(
    queries.map(({ sql }) => `(${sql})`).join(' UNION ALL '),
    queries.flatMap(({ values }) => values),
  );
  const places = Map.groupBy(rows, ({ parent }) => idFromBytes(parent));
  return new Map(parents.map((parent) => [parent, (places.get(parent) ?? []).map(placeOf)]));
}

interface PlaceRow {
  id: Buffer;
  value: Date | null;
}

function placeOf({ id, value }: PlaceRow): Place {
  return { id: idFromBytes(id), value: value?.toISOString() ?? '' };
}

/**
 * The statement that reads the places of one page.
 *
 * @throws ClientError for a cursor of a list that is ordered by id alone, where this one is by a column
 */
export function pageQuery({ table, where, order }: Listing, { size, after }: Page, parentColumn?: string): Condition {
  const { column, direction } = order;
  const { sql, values } = allOf([where, after === undefined ? undefined : beyond(after, order)]);
  const columns = `id, ${column ?? 'NULL'} AS value${parentColumn === undefined ? '' : `, ${parentColumn} AS parent`}`;
  const orderBy = column === undefined ? `id ${direction}` : `${column} ${direction}, id ${direction}`;
  return { sql: `SELECT ${columns} FROM ${table} WHERE ${sql} ORDER BY ${orderBy} LIMIT ${size + 1}`, values };
}

function beyond({ id, value }: { id: Id; value: string }, { column, direction }: KeysetOrder): Condition {
  const sign = direction === 'ASC' ? '>' : '<';
  if (column === undefined) return { sql: `id ${sign} ?`, values: [idToBytes(id)] };
  if (value === '') throw noCursor();
  const at = new Date(value);
  return { sql: `${column} ${sign} ? OR (${column} = ? AND id ${sign} ?)`, values: [at, at, idToBytes(id)] };
}
