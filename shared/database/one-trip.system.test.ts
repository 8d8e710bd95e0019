import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stack } from '@odr/tests/kit/stack.ts';
import type { DataSource } from 'typeorm';
import { idToBytes, newId } from '../id/id.ts';
import { connectDatabase } from './database.ts';
import { isDeadlock, isDuplicateKey } from './driver-errors.ts';
import { type Statement, runInOneTrip } from './one-trip.ts';

const subject = newId();
let database: DataSource;

beforeAll(async () => {
  database = await connectDatabase({
    url: stack.databaseUrl('evaluation'),
    tables: [],
    migrations: [],
    connections: 1,
  });
});
afterAll(async () => {
  await database.query('DELETE FROM idempotency WHERE subject = ?', [subject]);
  await database.destroy();
});

/** A statement that leaves a row of its own behind. */
const insertOf = (key: string): Statement => ({
  sql: `INSERT INTO idempotency (subject, command, idempotency_key, digest, aggregate_id, aggregate_version, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
  values: [subject, 'one-trip', key, Buffer.alloc(32), idToBytes(newId()), 1, new Date()],
});
const deadlock: Statement = { sql: "SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213", values: [] };

const run = (statements: readonly Statement[]) => database.transaction((tx) => runInOneTrip(tx, statements));

/** The keys that were written. The pool has one connection: that it answers shows that it is still in step. */
async function keysWritten(): Promise<string[]> {
  const rows: { idempotency_key: string }[] = await database.query(
    'SELECT idempotency_key FROM idempotency WHERE subject = ? ORDER BY idempotency_key',
    [subject],
  );
  return rows.map((row) => row.idempotency_key);
}

describe('Statements in one trip', () => {
  it('are all run, their values being values whatever they hold', async () => {
    const hostile = "x'; DELETE FROM idempotency; -- ? \\";
    await run([insertOf(hostile), insertOf('a'), insertOf('b')]);
    expect(await keysWritten()).toEqual(['a', 'b', hostile]);
  });

  it.each([
    { what: 'a duplicate key in the last', failing: [insertOf('c'), insertOf('d'), insertOf('a')], is: isDuplicateKey },
    { what: 'a duplicate key in the first', failing: [insertOf('a'), insertOf('c')], is: isDuplicateKey },
    { what: 'a deadlock between others', failing: [insertOf('c'), deadlock, insertOf('d')], is: isDeadlock },
  ])('fail as one statement does: $what is recognised and nothing is kept', async ({ failing, is }) => {
    const before = await keysWritten();
    const thrown: unknown = await run(failing).catch((error: unknown) => error);
    expect(is(thrown)).toBe(true);
    expect(await keysWritten()).toEqual(before);
  });
});
