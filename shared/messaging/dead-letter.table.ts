import type { EntityManager } from 'typeorm';
import type { ReceivedMessage } from '../contracts/envelope.ts';
import { type Id, idToBytes } from '../id/id.ts';

/** A message with its place in Kafka. */
export interface ReceivedRecord extends ReceivedMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/** `POISON`: cannot be applied. `FOLLOWS`: waits behind one that cannot. `GAP`: came before its predecessor. */
export type DeadLetterReason = 'POISON' | 'FOLLOWS' | 'GAP';

export interface DeadLetter {
  readonly record: ReceivedRecord;
  /** The aggregate and its version; absent where not even that can be read. */
  readonly subject: Id | null;
  readonly version: number | null;
  readonly reason: DeadLetterReason;
  /** For operators; tells fields and expectations, never values. */
  readonly error: string;
}

const errorLength = 1000;

/** Puts messages aside with all that is needed to apply them later. The same record is kept once. */
export async function insertDeadLetters(
  tx: EntityManager,
  reader: string,
  letters: readonly DeadLetter[],
): Promise<void> {
  if (letters.length === 0) return;
  await tx.query(
    `INSERT IGNORE INTO dead_letter
       (reader, topic, \`partition\`, \`offset\`, aggregate_id, version, reason, error, message_key, message_headers, message_value, at)
     VALUES ${letters.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}`,
    letters.flatMap(({ record, subject, version, reason, error }) => [
      reader,
      record.topic,
      record.partition,
      record.offset,
      subject === null ? null : idToBytes(subject),
      version,
      reason,
      error.slice(0, errorLength),
      record.key?.toString() ?? null,
      JSON.stringify(headersAsText(record)),
      record.value,
    ]),
  );
}

function headersAsText({ headers = {} }: ReceivedMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString() ?? '']));
}

interface DeadLetterRow {
  id: string;
  topic: string;
  partition: number;
  offset: string;
  message_key: string | null;
  message_headers: Record<string, string> | string;
  message_value: Buffer | null;
}

/** The waiting messages of one aggregate in order of version, locked. */
export async function lockDeadLetters(tx: EntityManager, reader: string, subject: Id): Promise<ReceivedRecord[]> {
  const rows: DeadLetterRow[] = await tx.query(
    'SELECT * FROM dead_letter WHERE reader = ? AND aggregate_id = ? ORDER BY version, id FOR UPDATE',
    [reader, idToBytes(subject)],
  );
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition,
    offset: row.offset,
    key: row.message_key === null ? null : Buffer.from(row.message_key),
    headers:
      typeof row.message_headers === 'string'
        ? (JSON.parse(row.message_headers) as Record<string, string>)
        : row.message_headers,
    value: row.message_value,
  }));
}

/** Forgets the waiting messages of one aggregate; they are about to be received again. */
export async function deleteDeadLetters(tx: EntityManager, reader: string, subject: Id): Promise<void> {
  await tx.query('DELETE FROM dead_letter WHERE reader = ? AND aggregate_id = ?', [reader, idToBytes(subject)]);
}
