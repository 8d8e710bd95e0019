import type { DataSource } from 'typeorm';

const rowsInAStatement = 500;
const mostRows = 20_000;

/** Rows a second of multi-row inserts of stored complaints into a table of the same shape: what there is to reach at best. */
export async function rawInsertRate(complaint: DataSource): Promise<number> {
  await complaint.query('CREATE TABLE complaint_scratch LIKE complaint');
  const rows: Record<string, unknown>[] = await complaint.query(
    `SELECT * FROM complaint ORDER BY id LIMIT ${mostRows}`,
  );
  const values = rows.map((row) =>
    Object.values(row).map((value) => (Array.isArray(value) ? JSON.stringify(value) : value)),
  );
  const began = performance.now();
  for (let from = 0; from < values.length; from += rowsInAStatement)
    await complaint.query('INSERT INTO complaint_scratch VALUES ?', [values.slice(from, from + rowsInAStatement)]);
  const perSecond = (values.length * 1000) / (performance.now() - began);
  await complaint.query('DROP TABLE complaint_scratch');
  return perSecond;
}
