import type { DataSource, EntityManager, EntityMetadata, EntitySchema } from 'typeorm';
import { type Id, idToBytes } from '../id/id.ts';
import type { Condition } from './condition.ts';

/** A table's metadata with what its statements are made of, worked out once. */
interface Mapping {
  readonly metadata: EntityMetadata;
  /** Its columns as a SELECT names them. */
  readonly selected: string;
}

const mappings = new WeakMap<EntityMetadata, Mapping>();

function mappingOf(runner: DataSource | EntityManager, table: EntitySchema): Mapping {
  const source = 'dataSource' in runner ? runner.dataSource : runner;
  const metadata = source.getMetadata(table);
  let mapping = mappings.get(metadata);
  if (mapping === undefined) {
    const selected = metadata.columns.map(({ databaseName }) => `\`${databaseName}\``).join(', ');
    mapping = { metadata, selected };
    mappings.set(metadata, mapping);
  }
  return mapping;
}

/**
 * The rows of a table that fulfil a condition, as its `EntitySchema` maps them: what `find` gives, without building a query and an
 * entity each time, which cost a service more than the answer (docs/adr/0013-where-the-time-goes.md).
 *
 * @param tail what follows the condition: an order, a lock
 */
export async function readRows<Row extends object>(
  runner: DataSource | EntityManager,
  table: EntitySchema<Row>,
  { sql, values }: Condition,
  tail = '',
): Promise<Row[]> {
  const { metadata, selected } = mappingOf(runner, table);
  const { driver } = metadata.dataSource;
  const found: Record<string, unknown>[] = await runner.query(
    `SELECT ${selected} FROM \`${metadata.tableName}\` WHERE ${sql} ${tail}`,
    [...values],
  );
  return found.map((raw) => {
    const row: Record<string, unknown> = {};
    for (const column of metadata.columns)
      row[column.propertyName] = driver.prepareHydratedValue(raw[column.databaseName], column);
    return row as Row;
  });
}

/** The row of an id under a lock that lasts as long as the transaction, or nothing where there is none. */
export async function lockRow<Row extends { id: Id }>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  id: Id,
): Promise<Row | undefined> {
  const [row] = await readRows(tx, table, { sql: 'id = ?', values: [idToBytes(id)] }, 'FOR UPDATE');
  return row;
}

/** The rows of several ids, in no order; none in, none out. */
export async function rowsOfIds<Row extends object>(
  runner: DataSource | EntityManager,
  table: EntitySchema<Row>,
  ids: readonly Id[],
  idColumn = 'id',
): Promise<Row[]> {
  if (ids.length === 0) return [];
  return readRows(runner, table, { sql: `${idColumn} IN (?)`, values: [ids.map(idToBytes)] });
}

/** Inserts rows in one statement. All of them give the same columns; a column that the first leaves out gets its default. */
export async function insertRows<Row extends object>(
  tx: DataSource | EntityManager,
  table: EntitySchema<Row>,
  rows: readonly NoInfer<Row>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { metadata } = mappingOf(tx, table);
  const columns = columnsGiven(metadata, first);
  await tx.query(
    `INSERT INTO \`${metadata.tableName}\` (${columns.map(({ databaseName }) => `\`${databaseName}\``).join(', ')}) VALUES ?`,
    [rows.map((row) => columns.map((column) => storedValue(column, row)))],
  );
}

/** Writes what `row` gives over the rows of a condition. @returns how many rows the condition met */
export async function updateRows<Row extends object>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  row: Partial<NoInfer<Row>>,
  { sql, values }: Condition,
): Promise<number> {
  const { metadata } = mappingOf(tx, table);
  const columns = columnsGiven(metadata, row);
  const written: { affectedRows: number } = await tx.query(
    `UPDATE \`${metadata.tableName}\` SET ${columns.map(({ databaseName }) => `\`${databaseName}\` = ?`).join(', ')} WHERE ${sql}`,
    [...columns.map((column) => storedValue(column, row)), ...values],
  );
  return written.affectedRows;
}

type Column = EntityMetadata['columns'][number];

const columnsGiven = ({ columns }: EntityMetadata, row: object): Column[] =>
  columns.filter(({ propertyName }) => (row as Record<string, unknown>)[propertyName] !== undefined);

function storedValue(column: Column, row: object): unknown {
  const { driver } = column.entityMetadata.dataSource;
  return driver.preparePersistentValue((row as Record<string, unknown>)[column.propertyName], column) as unknown;
}
