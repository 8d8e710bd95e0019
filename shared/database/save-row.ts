import type { EntityManager, EntitySchema } from 'typeorm';
import { type Change, VersionConflict } from '../command/aggregate.ts';
import { type Id, idToBytes } from '../id/id.ts';

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
    await tx
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(row as never)
      .updateEntity(false)
      .execute();
    return;
  }
  const updated = await tx
    .createQueryBuilder()
    .update(table)
    .set(row as never)
    .where('id = :id AND version = :version', { id: idToBytes(id), version: before.version })
    .updateEntity(false)
    .execute();
  if (updated.affected !== 1)
    throw new VersionConflict(`${table.options.name} ${id} is past version ${before.version}`);
}
