import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { ClientError } from '../command/client-error.ts';
import { type Id, idToBytes } from '../id/id.ts';

const longestMs = 2_000;
const pollMs = 15;
const mostWaiters = 200;
let waiters = 0;

/**
 * Waits, at most 2 s and holding no connection in between, until a reader has applied a version of an aggregate that another
 * service owns: who has just changed it there can go on here at once.
 *
 * @throws ClientError NOT_YET_VISIBLE, which the client may try again
 */
export async function awaitVersion(database: DataSource, reader: string, subject: Id, version: number): Promise<void> {
  const deadline = Date.now() + longestMs;
  if (waiters >= mostWaiters) throw notYet();
  waiters += 1;
  try {
    for (;;) {
      const rows: { version: number }[] = await database.query(
        'SELECT version FROM inbox WHERE reader = ? AND aggregate_id = ?',
        [reader, idToBytes(subject)],
      );
      if ((rows[0]?.version ?? 0) >= version) return;
      if (Date.now() > deadline) throw notYet();
      await delay(pollMs);
    }
  } finally {
    waiters -= 1;
  }
}

function notYet(): ClientError {
  return new ClientError(
    'NOT_YET_VISIBLE',
    'The version you expect has not arrived here yet. Send the same request again in a second.',
  );
}
