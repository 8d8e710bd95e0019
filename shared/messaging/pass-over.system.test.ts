import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stack } from '@odr/tests/kit/stack.ts';
import type { DataSource } from 'typeorm';
import { eventContent } from '../contracts/catalogue.ts';
import { toKafka } from '../contracts/envelope.ts';
import { connectDatabase } from '../database/database.ts';
import { type Id, idToBytes, newId } from '../id/id.ts';
import type { ReceivedRecord } from './dead-letter.table.ts';
import { receive } from './inbox.ts';
import { passOver } from './pass-over.ts';
import type { Reader } from './reader.ts';

const reader: Reader = {
  name: `pass-over-${newId()}`,
  kind: 'complaint',
  takes: 'reaction',
  uses: ({ type }) => type === 'odr.complaint.evidenceAdded',
  apply: async () => undefined,
};
let offset = 0;
let database: DataSource;

beforeAll(async () => {
  const url = stack.databaseUrl('feedback');
  database = await connectDatabase({ url, tables: [], migrations: [], connections: 2 });
});
afterAll(async () => {
  for (const table of ['inbox', 'dead_letter'])
    await database.query(`DELETE FROM ${table} WHERE reader = ?`, [reader.name]);
  await database.destroy();
});

/** An event as it comes from Kafka; `messageSent` has no effect for the reader, `evidenceAdded` has. */
function record(subject: Id, aggregateVersion: number, type: 'messageSent' | 'evidenceAdded' = 'messageSent') {
  const content =
    type === 'messageSent'
      ? eventContent('odr.complaint.messageSent', { from: 'CONSUMER' })
      : eventContent('odr.complaint.evidenceAdded', { by: 'CONSUMER', count: 1 });
  const { topic, key, value, headers } = toKafka({
    ...content,
    id: newId(),
    subject,
    aggregateVersion,
    time: new Date(),
  });
  offset += 1;
  const place = { topic, partition: 0, offset: String(offset) };
  return { ...place, key: Buffer.from(key), value: Buffer.from(value), headers } satisfies ReceivedRecord;
}

async function appliedVersion(subject: Id): Promise<number | undefined> {
  const rows: { version: number }[] = await database.query(
    'SELECT version FROM inbox WHERE reader = ? AND aggregate_id = ?',
    [reader.name, idToBytes(subject)],
  );
  return rows[0]?.version;
}

const inTransaction = (each: ReceivedRecord) => database.transaction((tx) => receive(tx, reader, [each]));

describe('an event without effect', () => {
  it('is marked where it is the next of its aggregate, the first included', async () => {
    const subject = newId();
    expect(await passOver(database, reader, record(subject, 1))).toMatchObject({ aggregateVersion: 1 });
    expect(await passOver(database, reader, record(subject, 2))).toMatchObject({ aggregateVersion: 2 });
    expect(await appliedVersion(subject)).toBe(2);
  });

  it('is left to the inbox where it is old, has a gap before it, or has an effect after all', async () => {
    const subject = newId();
    await passOver(database, reader, record(subject, 1));
    await passOver(database, reader, record(subject, 2));
    expect(await passOver(database, reader, record(subject, 1))).toBeUndefined();
    expect(await passOver(database, reader, record(subject, 2))).toBeUndefined();
    expect(await passOver(database, reader, record(subject, 4))).toBeUndefined();
    expect(await passOver(database, reader, record(subject, 3, 'evidenceAdded'))).toBeUndefined();
    expect(await appliedVersion(subject)).toBe(2);
  });

  it('waits behind an event that waits', async () => {
    const subject = newId();
    expect(await inTransaction(record(subject, 2))).toMatchObject({ deadLetters: 1 });
    expect(await passOver(database, reader, record(subject, 1))).toBeUndefined();
    const received = await inTransaction(record(subject, 1));
    expect(received).toMatchObject({ deadLetters: 0, released: [subject] });
    expect(await passOver(database, reader, record(subject, 2))).toBeUndefined();
    expect(await appliedVersion(subject)).toBe(1);
  });
});
