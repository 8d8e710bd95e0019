import { withLease } from '@odr/shared/database/lease.ts';
import type { DataSource } from 'typeorm';
import { tablesOf } from './tables.ts';
import { factReaderNames } from './fact-reader-names.ts';

/** Queries under way when a generation is retired still end well within it: the gateway gives none more than 3 s. */
const graceSeconds = 10;
const rowsAtOnce = 5_000;

/** Drops the generations that were retired some seconds ago, with all that their readers left. Of several replicas one does it. */
export async function dropRetired(database: DataSource): Promise<void> {
  const due: { number: number }[] = await database.query(
    "SELECT number FROM generation WHERE state = 'RETIRED' AND changed_at < UTC_TIMESTAMP(3) - INTERVAL ? SECOND",
    [graceSeconds],
  );
  for (const { number } of due) {
    await withLease(database, 'drop-generation', { ttlMs: 60_000, waitMs: 0 }, () => dropGeneration(database, number));
  }
}

async function dropGeneration(database: DataSource, number: number): Promise<void> {
  for (const table of Object.values(tablesOf(number))) await database.query(`DROP TABLE IF EXISTS ${table}`);
  for (const reader of factReaderNames(number)) {
    await database.query('DELETE FROM reader_position WHERE reader = ?', [reader]);
    await deleteAll(database, 'dead_letter', reader);
    await deleteAll(database, 'inbox', reader);
  }
  await database.query('DELETE FROM generation WHERE number = ?', [number]);
}

/** Some thousand rows at a time: an inbox has a row for each complaint that there ever was. */
async function deleteAll(database: DataSource, table: 'inbox' | 'dead_letter', reader: string): Promise<void> {
  let deleted: { affectedRows: number };
  do {
    deleted = await database.query(`DELETE FROM ${table} WHERE reader = ? LIMIT ${rowsAtOnce}`, [reader]);
  } while (deleted.affectedRows === rowsAtOnce);
}
