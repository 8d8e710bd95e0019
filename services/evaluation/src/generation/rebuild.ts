import { withLease } from '@odr/shared/database/lease.ts';
import type { DataSource } from 'typeorm';
import { type Generation, readGenerations } from './generation.ts';
import { makeGeneration } from './make-generation.ts';
import { readPositions } from './position.ts';
import { factReaderNames } from './fact-reader-names.ts';

/** How far a rebuild has come: events read by the new generation, and by the one that answers meanwhile. */
export interface RebuildProgress {
  readonly state: Generation['state'];
  readonly read: bigint;
  readonly toRead: bigint;
}

/**
 * Asks for a rebuild: makes the tables of another generation, which the running services fill and then answer from.
 *
 * @returns its number; that of the one under way where there is one
 */
export async function requestRebuild(database: DataSource): Promise<number> {
  return withLease(database, 'rebuild', { ttlMs: 10_000, waitMs: 20_000 }, async () => {
    const generations = await readGenerations(database);
    const building = generations.find(({ state }) => state === 'BUILDING');
    if (building !== undefined) return building.number;
    const number = Math.max(0, ...generations.map((each) => each.number)) + 1;
    await makeGeneration(database, number, 'BUILDING');
    return number;
  });
}

/** @throws Error where the generation is not there (any more) */
export async function rebuildProgress(database: DataSource, number: number): Promise<RebuildProgress> {
  const generations = await readGenerations(database);
  const generation = generations.find((each) => each.number === number);
  if (generation === undefined) throw new Error(`There is no generation ${number}.`);
  const before = generations.findLast((each) => each.number < number);
  const read = await eventsRead(database, number);
  return {
    state: generation.state,
    read,
    toRead: before === undefined ? read : await eventsRead(database, before.number),
  };
}

async function eventsRead(database: DataSource, generation: number): Promise<bigint> {
  const positions = await readPositions(database.manager, factReaderNames(generation));
  return positions.reduce((sum, { nextOffset }) => sum + nextOffset, 0n);
}
