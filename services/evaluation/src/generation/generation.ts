import type { DataSource, EntityManager } from 'typeorm';

/**
 * `BUILDING`: being filled from the first event on. `LIVE`: answers. `RETIRED`: about to be dropped.
 */
export type GenerationState = 'BUILDING' | 'LIVE' | 'RETIRED';

/** One filling of the fact tables. Facts are never mended in place: another generation is filled and takes over. */
export interface Generation {
  readonly number: number;
  readonly state: GenerationState;
  /** The rules by which it was filled. */
  readonly ruleVersion: number;
}

/** All generations that have tables, the oldest first. */
export async function readGenerations(database: DataSource | EntityManager): Promise<Generation[]> {
  const rows: { number: number; state: GenerationState; rule_version: number }[] = await database.query(
    'SELECT number, state, rule_version FROM generation ORDER BY number',
  );
  return rows.map(({ number, state, rule_version: ruleVersion }) => ({ number, state, ruleVersion }));
}

/** The generation that answers. @throws Error where there is none, which no migrated database is in */
export async function liveGeneration(database: DataSource | EntityManager): Promise<Generation> {
  const live = (await readGenerations(database)).find(({ state }) => state === 'LIVE');
  if (live === undefined) throw new Error('No generation of facts is live.');
  return live;
}
