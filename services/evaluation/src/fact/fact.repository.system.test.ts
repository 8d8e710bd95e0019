import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { type Id, newId } from '@odr/shared/id/id.ts';
import { eventually } from '@odr/tests/kit/eventually.ts';
import { stack } from '@odr/tests/kit/stack.ts';
import type { DataSource, EntityManager } from 'typeorm';
import type { CaseFact } from './case-fact.ts';
import { lockFacts, saveHalf } from './fact.repository.ts';
import { factTableSql } from './fact.table.ts';

const table = `case_fact_taking_turns_${process.pid}`;
let database: DataSource;

beforeAll(async () => {
  database = await connectDatabase({
    url: stack.databaseUrl('evaluation'),
    tables: [],
    migrations: [],
    connections: 3,
  });
  await database.query(factTableSql(table));
});
afterAll(async () => {
  await database.query(`DROP TABLE ${table}`);
  await database.destroy();
});

const rated = (id: Id): CaseFact => ({
  id,
  case: null,
  rating: {
    version: 1,
    feedbackVersion: 1,
    ratedAt: new Date('2026-03-02T01:00:00Z'),
    resolved: true,
    satisfaction: 4,
  },
});

/** Whether a statement on the table waits for another transaction. */
async function somebodyWaits(): Promise<boolean> {
  const rows: unknown[] = await database.query(
    `SELECT 1 FROM information_schema.PROCESSLIST
     WHERE DB = DATABASE() AND COMMAND = 'Query' AND TIME_MS > 100 AND INFO LIKE ? AND ID <> CONNECTION_ID()`,
    [`%${table}%`],
  );
  return rows.length > 0;
}

it('Two readers take turns on a case that neither has a row of: the second finds what the first wrote, and other cases new', async () => {
  const [both, other] = [newId(), newId()];
  let second: Promise<Map<Id, CaseFact>> | undefined;
  await database.transaction(async (tx) => {
    expect(await lockFacts(tx, table, [both])).toEqual(new Map([[both, { id: both, case: null, rating: null }]]));
    await saveHalf(tx, table, 'rating', [rated(both)]);
    second = database.transaction((later) => lockFacts(later, table, [other, both]));
    await eventually('the second to wait', somebodyWaits);
  });
  expect(await second).toEqual(
    new Map([
      [both, rated(both)],
      [other, { id: other, case: null, rating: null }],
    ]),
  );
});

it('A reader that finds no row, and is overtaken before it makes one, finds what the faster wrote', async () => {
  const [both, other] = [newId(), newId()];
  const found = await database.transaction((tx) => {
    const overtaken: Pick<EntityManager, 'query'> = {
      async query(sql, values) {
        if (sql.startsWith('INSERT'))
          await database.transaction((faster) => saveHalf(faster, table, 'rating', [rated(both)]));
        return tx.query(sql, values);
      },
    };
    return lockFacts(overtaken as EntityManager, table, [other, both]);
  });
  expect(found).toEqual(
    new Map([
      [both, rated(both)],
      [other, { id: other, case: null, rating: null }],
    ]),
  );
});
