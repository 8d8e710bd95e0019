import type { Scheme } from './scheme.ts';
import type { SchemeRow } from './scheme.table.ts';

/** The row of a scheme. Pure. */
export function schemeRowOf({ rules, ...scheme }: Scheme, version: number): SchemeRow {
  const { effectiveFrom, cadence, minimumCases, ...measures } = rules;
  return { ...scheme, version, effectiveFrom, cadence, minimumCases, measures };
}

/** The scheme of a row. Pure. */
export function schemeOf(row: SchemeRow): Scheme {
  const { version: _, effectiveFrom, cadence, minimumCases, measures, ...scheme } = row;
  return { ...scheme, rules: { effectiveFrom, cadence, minimumCases, ...measures } };
}
