import { factTableSql } from '../fact/fact.table.ts';
import { figuresTableSql, handlingTableSql } from '../figures/figures.table.ts';
import { policy } from '../policy.ts';
import type { GenerationState } from './generation.ts';
import { tablesOf } from './tables.ts';

/** Whoever runs SQL: a data source, a transaction, a migration's runner. */
interface Runner {
  query(sql: string, values?: unknown[]): Promise<unknown>;
}

/** Makes the tables of a generation, in the shape and under the rules of this release. */
export async function makeGeneration(runner: Runner, number: number, state: GenerationState): Promise<void> {
  const { facts, figures, handling } = tablesOf(number);
  await runner.query(factTableSql(facts));
  await runner.query(figuresTableSql(figures));
  await runner.query(handlingTableSql(handling));
  await runner.query(
    'INSERT INTO generation (number, state, rule_version, changed_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))',
    [number, state, policy.ruleVersion],
  );
}
