import { createSecretKey, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { idToBytes, newId } from '@odr/shared/id/id.ts';
import { type SealedColumn, resealBatch } from '@odr/shared/privacy/reseal.ts';
import { createSealer } from '@odr/shared/privacy/sealer.ts';
import type { DataSource } from 'typeorm';
import { stack } from '../kit/stack.ts';

const aKey = (id: string) => ({ id, key: createSecretKey(randomBytes(32)) });

describe('The rotation of a data key', () => {
  const table = `rotation_${randomBytes(4).toString('hex')}`;
  const name: SealedColumn = {
    table,
    id: 'id',
    role: 'role',
    column: 'name_sealed',
    placeColumn: (role) => `${role}.name`,
  };
  const [older, newer] = [aKey('k1'), aKey('k2')];
  const ids = Array.from({ length: 250 }, () => newId());
  let database: DataSource;

  beforeAll(async () => {
    database = await connectDatabase({ url: stack.databaseUrl('feedback'), tables: [], migrations: [] });
    await database.query(
      `CREATE TABLE ${table} (id BINARY(16), role VARCHAR(20), name_sealed VARBINARY(1024) NULL, PRIMARY KEY (id, role))`,
    );
    const before = createSealer([older]);
    for (const [index, id] of ids.entries()) {
      const sealed = index === 0 ? null : before.seal(`王${index}`, { table, row: id, column: 'STAFF.name' });
      await database.query(`INSERT INTO ${table} VALUES (?, 'STAFF', ?)`, [idToBytes(id), sealed]);
    }
  });
  afterAll(async () => {
    await database.query(`DROP TABLE ${table}`);
    await database.destroy();
  });

  it('seals every value anew, batch by batch, after which the older key is needed no more', async () => {
    const both = createSealer([newer, older]);
    let looked = 0;
    for (
      let batch = await resealBatch(database, both, name);
      batch > 0;
      batch = await resealBatch(database, both, name)
    ) {
      looked += batch;
    }
    expect(looked).toBe(ids.length - 1);
    const after = createSealer([newer]);
    for (const [index, id] of ids.entries()) {
      const [row]: { sealed: Buffer | null }[] = await database.query(
        `SELECT name_sealed AS sealed FROM ${table} WHERE id = ?`,
        [idToBytes(id)],
      );
      const place = { table, row: id, column: 'STAFF.name' };
      expect(row?.sealed ? after.open(row.sealed, place) : null).toBe(index === 0 ? null : `王${index}`);
    }
  });
});
