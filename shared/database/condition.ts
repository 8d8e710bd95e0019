/** A condition of a query with the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The condition that all of these hold. */
export function allOf(conditions: readonly (Condition | undefined)[]): Condition {
  const given = conditions.filter((condition) => condition !== undefined);
  if (given.length === 0) return { sql: 'TRUE', values: [] };
  return { sql: given.map(({ sql }) => `(${sql})`).join(' AND '), values: given.flatMap(({ values }) => values) };
}

/** `column IN (…)`, or nothing where no values are asked for; an empty list matches no row. */
export function oneOfValues(column: string, values: readonly unknown[] | null | undefined): Condition | undefined {
  if (values === null || values === undefined) return undefined;
  return values.length === 0 ? { sql: 'FALSE', values: [] } : { sql: `${column} IN (?)`, values: [values] };
}
