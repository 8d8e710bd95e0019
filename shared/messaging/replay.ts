import type { DataSource } from 'typeorm';
import type { Id } from '../id/id.ts';
import { deleteDeadLetters, lockDeadLetters } from './dead-letter.table.ts';
import { type Received, receive } from './inbox.ts';
import type { Reader } from './reader.ts';

/**
 * Receives the waiting events of one aggregate again, in order and in one transaction: either they all apply, as far as there is no
 * gap left, or everything stays as it was.
 *
 * @throws what the reader throws when the cause is not mended yet
 */
export async function replay(database: DataSource, reader: Reader, subject: Id): Promise<Received> {
  return database.transaction(async (tx) => {
    const records = await lockDeadLetters(tx, reader.name, subject);
    await deleteDeadLetters(tx, reader.name, subject);
    return receive(tx, reader, records);
  });
}
