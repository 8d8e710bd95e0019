import type { DataSource, EntityManager } from 'typeorm';
import { factReaderKinds, factReaderName, factReaderNames } from './fact-reader-names.ts';
import type { Generation } from './generation.ts';
import { type ReaderPosition, readPositions } from './position.ts';

/**
 * Lets a generation answer in place of the live one, if it has read at least as far. The live one's readers are held for that moment,
 * so that nobody ever sees figures older than those before.
 *
 * @returns whether it has taken over
 */
export async function takeOver(database: DataSource, next: Generation, live: Generation): Promise<boolean> {
  return database.transaction(async (tx) => {
    if (!(await stillIn(tx, next)) || !(await stillIn(tx, live))) return false;
    const readers = [next, live].flatMap(({ number }) => factReaderNames(number));
    const positions = await readPositions(tx, readers, { lock: true });
    if (!hasReached(positions, next.number, live.number)) return false;
    await tx.query(
      "UPDATE generation SET state = IF(number = ?, 'LIVE', 'RETIRED'), changed_at = UTC_TIMESTAMP(3) WHERE number IN (?, ?)",
      [next.number, next.number, live.number],
    );
    return true;
  });
}

/** Whether the readers of one generation stand nowhere behind those of another. */
export function hasReached(positions: readonly ReaderPosition[], generation: number, other: number): boolean {
  return factReaderKinds.every((kind) => {
    const own = positions.filter(({ reader }) => reader === factReaderName(kind, generation));
    const theirs = positions.filter(({ reader }) => reader === factReaderName(kind, other));
    return theirs.every(
      ({ partition, nextOffset }) => nextOffset <= (own.find((each) => each.partition === partition)?.nextOffset ?? 0n),
    );
  });
}

async function stillIn(tx: EntityManager, { number, state }: Generation): Promise<boolean> {
  const rows: { state: string }[] = await tx.query('SELECT state FROM generation WHERE number = ? FOR UPDATE', [
    number,
  ]);
  return rows[0]?.state === state;
}
