import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import type { EntityManager } from 'typeorm';
import type { CaseFact } from './case-fact.ts';
import { type FactRow, type Half, factOfRow, halves } from './fact.columns.ts';

/**
 * The facts of these cases, locked until the transaction ends, rows made where there are none: the two readers of a case take turns,
 * so that each sees what the other has added to the figures.
 */
export async function lockFacts(tx: EntityManager, table: string, ids: readonly Id[]): Promise<Map<Id, CaseFact>> {
  const keys = ids.toSorted().map(idToBytes);
  await tx.query(`INSERT INTO ${table} (id) VALUES ? ON DUPLICATE KEY UPDATE id = VALUES(id)`, [
    keys.map((key) => [key]),
  ]);
  const rows: FactRow[] = await tx.query(`SELECT * FROM ${table} WHERE id IN (?) FOR UPDATE`, [keys]);
  return new Map(rows.map((row) => factOfRow(row)).map((fact) => [fact.id, fact]));
}

/** Writes one half of these facts, whose rows are locked. */
export async function saveHalf(
  tx: EntityManager,
  table: string,
  half: Half,
  facts: readonly CaseFact[],
): Promise<void> {
  if (facts.length === 0) return;
  const { columns, values } = halves[half];
  await tx.query(
    `INSERT INTO ${table} (id, ${columns.join(', ')}) VALUES ?
     ON DUPLICATE KEY UPDATE ${columns.map((column) => `${column} = VALUES(${column})`).join(', ')}`,
    [facts.map((fact) => [idToBytes(fact.id), ...values(fact)])],
  );
}
