import type { Condition } from '@odr/shared/database/condition.ts';
import type { DivisionLevel } from '@odr/shared/division/division.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';

const columns: Record<DivisionLevel, string> = {
  PROVINCE: 'province',
  PREFECTURE: 'prefecture',
  COUNTY: 'county',
  ZONE: 'division',
};

/**
 * What lies in a division, all below and what it inherited, as a condition on a table with the columns `province`, `prefecture`, `county` and
 * `division`.
 */
export function inDivision(code: string, { divisions }: Reference): Condition {
  const division = divisions.find(code);
  if (division === undefined) return { sql: 'FALSE', values: [] };
  const byLevel = Map.groupBy([division, ...divisions.predecessorsOf(code)], ({ level }) => level);
  const parts = [...byLevel].map(([level, of]) => ({
    sql: `${columns[level]} IN (?)`,
    values: [of.map((each) => each.code)],
  }));
  return { sql: parts.map(({ sql }) => sql).join(' OR '), values: parts.flatMap(({ values }) => values) };
}
