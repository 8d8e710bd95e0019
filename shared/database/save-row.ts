import type { EntityManager, EntitySchema } from 'typeorm';
import { type Change, VersionConflict } from '../command/aggregate.ts';
import { type Id, idToBytes } from '../id/id.ts';
import { insertRows, updateRows } from './rows.ts';

/**
 * Writes an aggregate's row: a new one, or over the one whose version is still the loaded one.
 *
 * @throws VersionConflict when another writer was faster
 */
export async function saveRow<Row extends { id: Id; version: number }>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  { id, before }: Pick<Change<unknown, unknown>, 'id' | 'before'>,
  row: Row,
): Promise<void> {
  if (before === undefined) {
    await insertRows(tx, table, [row]);
    return;
  }
  const still = { sql: 'id = ? AND version = ?', values: [idToBytes(id), before.version] };
  if ((await updateRows(tx, table, row, still)) !== 1)
    throw new VersionConflict(`${table.options.name} ${id} is past version ${before.version}`);
}
