import type { EntityManager } from 'typeorm';
import type { FactTables } from '../generation/tables.ts';
import type { Cell, FigureChanges } from './figure-changes.ts';
import { measureNames, measures } from './measures.ts';

const columns = measureNames.map((measure) => measures[measure]);

/** Adds changes to the figures, in the transaction that changes the facts. */
export async function addToFigures(
  tx: EntityManager,
  tables: FactTables,
  { counts, handling }: FigureChanges,
): Promise<void> {
  if (counts.length > 0) {
    await tx.query(
      `INSERT INTO ${tables.figures} (owner, month, industry, scale, ${columns.join(', ')}) VALUES ?
       ON DUPLICATE KEY UPDATE ${columns.map((column) => `${column} = ${column} + VALUES(${column})`).join(', ')}`,
      [counts.map((cell) => [...keyOf(cell), ...measureNames.map((measure) => cell.by[measure])])],
    );
  }
  if (handling.length > 0) {
    await tx.query(
      `INSERT INTO ${tables.handling} (owner, month, industry, scale, working_days, cases) VALUES ?
       ON DUPLICATE KEY UPDATE cases = cases + VALUES(cases)`,
      [handling.map((cell) => [...keyOf(cell), cell.workingDays, cell.by])],
    );
  }
}

function keyOf({ owner, month, industry, scale }: Cell) {
  return [owner, month, industry, scale];
}
