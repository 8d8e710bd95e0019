import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { ClientError } from '../command/client-error.ts';
import { type Id, idToBytes } from '../id/id.ts';

const longestMs = 2_000;
/** How often the database is asked all the same: another replica may have applied it. */
const pollMs = 50;
const mostWaiters = 200;
let waiters = 0;

/** Who waits in this process, by reader and subject. */
const waiting = new Map<string, PromiseWithResolvers<void>>();
const keyOf = (reader: string, subject: Id): string => `${reader} ${subject}`;

/** Tells those who wait that a reader of this process has applied something of an aggregate, and committed it. */
export function wakeWaiters(reader: string, subject: Id): void {
  const key = keyOf(reader, subject);
  waiting.get(key)?.resolve();
  waiting.delete(key);
}

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
  const key = keyOf(reader, subject);
  try {
    for (;;) {
      // Before the look, so that what is applied in between wakes as well.
      const applied = waiting.get(key) ?? Promise.withResolvers<void>();
      waiting.set(key, applied);
      const rows: { version: number }[] = await database.query(
        'SELECT version FROM inbox WHERE reader = ? AND aggregate_id = ?',
        [reader, idToBytes(subject)],
      );
      if ((rows[0]?.version ?? 0) >= version) return;
      if (Date.now() > deadline) throw notYet();
      await Promise.race([applied.promise, delay(pollMs)]);
    }
  } finally {
    waiters -= 1;
    wakeWaiters(reader, subject); // others who wait for this aggregate look once more, and nothing is left behind
  }
}

function notYet(): ClientError {
  return new ClientError(
    'NOT_YET_VISIBLE',
    'The version you expect has not arrived here yet. Send the same request again in a second.',
  );
}
