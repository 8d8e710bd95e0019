import type { DataSource } from 'typeorm';
import { type PublishedEvent, fromKafka } from '../contracts/envelope.ts';
import { idToBytes } from '../id/id.ts';
import type { ReceivedRecord } from './dead-letter.table.ts';
import type { Reader } from './reader.ts';

/**
 * Marks an event that has no effect for this reader, by one statement instead of a transaction of five: if it is the next version of its
 * aggregate and nothing of that waits in `dead_letter`.
 *
 * @returns the event where it was marked; nothing where it is for `receive` to say what becomes of it
 */
export async function passOver(
  database: DataSource,
  reader: Reader,
  record: ReceivedRecord,
): Promise<PublishedEvent | undefined> {
  if (reader.uses === undefined) return undefined;
  const event = fromKafka(record);
  if ('unreadable' in event || reader.uses(event)) return undefined;
  const { aggregateVersion: version, subject } = event;
  const id = idToBytes(subject);
  const marked: { affectedRows: number } =
    version === 1
      ? await database.query('INSERT IGNORE INTO inbox (reader, aggregate_id, version) VALUES (?, ?, 1)', [
          reader.name,
          id,
        ])
      : await database.query(
          `UPDATE inbox SET version = ? WHERE reader = ? AND aggregate_id = ? AND version = ? AND NOT EXISTS (
             SELECT 1 FROM dead_letter WHERE dead_letter.reader = ? AND dead_letter.aggregate_id = ?)`,
          [version, reader.name, id, version - 1, reader.name, id],
        );
  return marked.affectedRows === 1 ? event : undefined;
}
