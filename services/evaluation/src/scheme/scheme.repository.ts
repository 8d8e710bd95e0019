import type { Aggregate } from '@odr/shared/command/aggregate.ts';
import { lockRow } from '@odr/shared/database/rows.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import type { EntityManager } from 'typeorm';
import { publishScheme } from '../events/published.ts';
import { schemeOf, schemeRowOf } from './scheme.rows.ts';
import { schemeTable } from './scheme.table.ts';
import { type Scheme, type SchemeEvent, evolve } from './scheme.ts';

/** How schemes are loaded, changed and published. */
export const schemeAggregate: Aggregate<Scheme, SchemeEvent> = {
  name: 'EvaluationScheme',
  evolve,
  publish: publishScheme,

  async load(tx, id) {
    const row = await lockRow(tx, schemeTable, id);
    return row === undefined ? undefined : { state: schemeOf(row), version: row.version };
  },

  async save(tx, change) {
    const { state, version } = change.after;
    await saveRow(tx, schemeTable, change, schemeRowOf(state, version));
  },
};

/**
 * All schemes of a province, locked against a withdrawal. Two adoptions that do not see each other want the same number, and the second
 * runs again.
 */
export async function lockSchemes(tx: EntityManager, province: string): Promise<Scheme[]> {
  const rows = await tx.getRepository(schemeTable).find({
    where: { province },
    order: { number: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return rows.map(schemeOf);
}
