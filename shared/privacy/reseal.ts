import type { DataSource } from 'typeorm';
import { type Id, idFromBytes } from '../id/id.ts';
import type { Sealer } from './sealer.ts';

/** A column that holds sealed personal data. */
export interface SealedColumn {
  readonly table: string;
  /** Column of the row's id, a `BINARY(16)`. */
  readonly id: string;
  /** A second column of the primary key, where persons of one row are told apart by it. */
  readonly role?: string;
  readonly column: string;
  /** The column's name in the place that a value is sealed for. */
  placeColumn(role: string): string;
}

const batchRows = 200;

interface Row {
  id: Buffer;
  role: string;
  sealed: Buffer;
}

/**
 * Seals one batch of values anew that another key than the present one has sealed. A value that was changed meanwhile is left: who changed it
 * sealed it by the present key.
 *
 * @returns how many were looked at; 0 when none is left
 */
export async function resealBatch(database: DataSource, sealer: Sealer, sealed: SealedColumn): Promise<number> {
  const { table, id, role, column } = sealed;
  const rows: Row[] = await database.query(
    `SELECT ${id} AS id, ${role ?? "''"} AS role, ${column} AS sealed FROM ${table}
     WHERE ${column} IS NOT NULL AND LEFT(${column}, ?) <> ? LIMIT ${batchRows}`,
    [sealer.mark.length, sealer.mark],
  );
  for (const row of rows) {
    const place = { table, row: idOf(row), column: sealed.placeColumn(row.role) };
    const anew = sealer.seal(sealer.open(row.sealed, place), place);
    await database.query(
      `UPDATE ${table} SET ${column} = ? WHERE ${id} = ? AND ${column} = ?${role === undefined ? '' : ` AND ${role} = ?`}`,
      [anew, row.id, row.sealed, ...(role === undefined ? [] : [row.role])],
    );
  }
  return rows.length;
}

const idOf = ({ id }: Row): Id => idFromBytes(id);
