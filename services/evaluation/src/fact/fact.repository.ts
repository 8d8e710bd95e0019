import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import type { EntityManager } from 'typeorm';
import type { CaseFact } from './case-fact.ts';
import { type FactRow, type Half, factOfRow, halves } from './fact.columns.ts';

/**
 * The facts of these cases, locked until the transaction ends, rows made where there are none: the two readers of a case take turns,
 * so that each sees what the other has added to the figures. All but a case's first event find its row.
 */
export async function lockFacts(tx: EntityManager, table: string, ids: readonly Id[]): Promise<Map<Id, CaseFact>> {
  const facts = await lockedRows(tx, table, ids);
  const missing = ids.filter((id) => !facts.has(id));
  if (missing.length === 0) return facts;
  const keys = missing.toSorted().map(idToBytes);
  const made: { affectedRows: number } = await tx.query(`INSERT IGNORE INTO ${table} (id) VALUES ?`, [
    keys.map((key) => [key]),
  ]);
  // Where not all were made, the other reader was faster with some, and what it wrote has to be read.
  const fresh =
    made.affectedRows === missing.length
      ? missing.map((id): [Id, CaseFact] => [id, { id, case: null, rating: null }])
      : await lockedRows(tx, table, missing);
  return new Map([...facts, ...fresh]);
}

async function lockedRows(tx: EntityManager, table: string, ids: readonly Id[]): Promise<Map<Id, CaseFact>> {
  const rows: FactRow[] = await tx.query(`SELECT * FROM ${table} WHERE id IN (?) ORDER BY id FOR UPDATE`, [
    ids.map(idToBytes),
  ]);
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
