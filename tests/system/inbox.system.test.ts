import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { isDeadlock } from '@odr/shared/database/driver-errors.ts';
import { type Id, idToBytes, newId } from '@odr/shared/id/id.ts';
import type { ReceivedRecord } from '@odr/shared/messaging/dead-letter.table.ts';
import { type Received, receive } from '@odr/shared/messaging/inbox.ts';
import type { Reader } from '@odr/shared/messaging/reader.ts';
import { replay } from '@odr/shared/messaging/replay.ts';
import type { DataSource } from 'typeorm';
import { messageSentRecord as record } from '../kit/records.ts';
import { stack } from '../kit/stack.ts';

describe('The inbox of a reader', () => {
  let database: DataSource;
  let applied: string[];
  let reader: Reader;
  let complaint: Id;

  beforeAll(async () => {
    database = await connectDatabase({ url: stack.databaseUrl('feedback'), tables: [], migrations: [] });
  });
  afterAll(() => database.destroy());

  beforeEach(() => {
    applied = [];
    complaint = newId();
    reader = {
      name: `test-${randomUUID()}`,
      kind: 'complaint',
      takes: 'projection',
      async apply(_tx, events) {
        applied.push(...events.map(({ subject, aggregateVersion }) => `${subject} ${aggregateVersion}`));
      },
    };
  });

  /** As the consumer does it: again, where the database ended a deadlock. */
  async function take(...records: ReceivedRecord[]): Promise<Received> {
    for (;;) {
      try {
        return await database.transaction((tx) => receive(tx, reader, records));
      } catch (error) {
        if (!isDeadlock(error)) throw error;
      }
    }
  }
  const versions = (...numbers: number[]) => numbers.map((number) => `${complaint} ${number}`);
  const waiting = async (): Promise<{ version: number; reason: string }[]> =>
    database.query('SELECT version, reason FROM dead_letter WHERE reader = ? ORDER BY version', [reader.name]);

  it('applies each version once, in order, however often it is delivered', async () => {
    const first = record(complaint, 1);
    await take(first, first, record(complaint, 2));
    await take(record(complaint, 1), record(complaint, 2), record(complaint, 3));
    expect(applied).toEqual(versions(1, 2, 3));
  });

  it('lets what came before its predecessor wait, and applies it once the gap has closed', async () => {
    await take(record(complaint, 1), record(complaint, 3));
    expect(await waiting()).toEqual([{ version: 3, reason: 'GAP' }]);
    const { released } = await take(record(complaint, 2));
    expect(released).toEqual([complaint]);
    await replay(database, reader, complaint);
    expect(applied).toEqual(versions(1, 2, 3));
    expect(await waiting()).toEqual([]);
  });

  it('puts aside what breaks its contract and what follows it, while other aggregates move on', async () => {
    const other = newId();
    const broken = { ...record(complaint, 1), value: Buffer.from('{"from":"NOBODY"}') };
    await take(broken, record(complaint, 2), record(other, 1));
    await take(record(complaint, 3), record(other, 2));
    expect(applied).toEqual([`${other} 1`, `${other} 2`]);
    expect(await waiting()).toEqual([
      { version: 1, reason: 'POISON' },
      { version: 2, reason: 'FOLLOWS' },
      { version: 3, reason: 'FOLLOWS' },
    ]);
  });

  it('keeps what was waiting as it was when a replay fails', async () => {
    await take({ ...record(complaint, 1), value: Buffer.from('{}') }, record(complaint, 2));
    await replay(database, reader, complaint);
    expect(applied).toEqual([]);
    expect(await waiting()).toHaveLength(2);
  });

  it('applies what was waiting, in order, when it is replayed after the cause is mended', async () => {
    await take({ ...record(complaint, 1), value: Buffer.from('{}') }, record(complaint, 2), record(complaint, 3));
    await database.query("UPDATE dead_letter SET message_value = ? WHERE reader = ? AND reason = 'POISON'", [
      Buffer.from('{"from":"CONSUMER"}'),
      reader.name,
    ]);
    await replay(database, reader, complaint);
    expect(applied).toEqual(versions(1, 2, 3));
    expect(await waiting()).toEqual([]);
  });

  it('marks a type that this release does not know, and goes on', async () => {
    const later = record(complaint, 1);
    const headers = {
      ...later.headers,
      ce_type: 'odr.complaint.fromTheFuture',
      ce_dataschema: 'https://schemas.odr.example/odr.complaint.fromTheFuture/v1.json',
    };
    await take({ ...later, headers }, record(complaint, 2));
    expect(applied).toEqual(versions(2));
  });

  it('keeps a message without a readable envelope, and goes on', async () => {
    await take({ ...record(complaint, 1), headers: {} }, record(complaint, 1));
    expect(applied).toEqual(versions(1));
    const unreadable: unknown[] = await database.query(
      'SELECT id FROM dead_letter WHERE reader = ? AND aggregate_id IS NULL',
      [reader.name],
    );
    expect(unreadable).toHaveLength(1);
  });

  it('applies once when two consumers take the same records at the same time', async () => {
    const records = Array.from({ length: 50 }, (_, index) => record(complaint, index + 1));
    await Promise.all([take(...records), take(...records), take(...records)]);
    expect(applied).toEqual(versions(...records.map((_, index) => index + 1)));
    const [mark]: { version: number }[] = await database.query(
      'SELECT version FROM inbox WHERE reader = ? AND aggregate_id = ?',
      [reader.name, idToBytes(complaint)],
    );
    expect(mark?.version).toBe(50);
  });
});
