import { type Condition, allOf, oneOfValues } from '@odr/shared/database/condition.ts';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { FactTables } from '../generation/tables.ts';
import { type Measure, measureNames, measures } from './measures.ts';
import type { Month } from './month.ts';
import type { Owner } from './owner.ts';

/** Which figures are wanted: months are both included, `null` narrows nothing. */
export interface FigureFilter {
  readonly from: Month;
  readonly to: Month;
  readonly industries: readonly string[] | null;
  readonly scale: string | null;
}

/** Figures of some owners, which must not lie in one another. */
export interface FiguresWanted extends FigureFilter {
  readonly owners: readonly Owner[];
}

/** Sums for one month. */
export interface MonthFigures {
  readonly month: Month;
  readonly figures: Readonly<Record<Measure, number>>;
}

/** How many cases concluded in a month took so many working days. */
export interface MonthHandling {
  readonly month: Month;
  readonly workingDays: number;
  readonly cases: number;
}

/** The figures read in one request: a statement for each filter asked for, however many owners are. */
export interface FiguresQueries {
  /** By month, only months with figures. */
  figures(wanted: FiguresWanted): Promise<readonly MonthFigures[]>;
  handling(wanted: FiguresWanted): Promise<readonly MonthHandling[]>;
}

type Row = { owner: Buffer; month: Month } & Record<string, unknown>;

/** @param tables those that answer, the same throughout a request */
export function figuresQueries(database: DataSource, tables: () => Promise<FactTables>): FiguresQueries {
  const sums = measureNames.map((measure) => `SUM(${measures[measure]}) AS ${measures[measure]}`).join(', ');
  const figures = perFilter(async (where) => {
    const { figures: table } = await tables();
    return database.query(
      `SELECT owner, month, ${sums} FROM ${table} WHERE ${where.sql} GROUP BY owner, month ORDER BY month`,
      [...where.values],
    );
  });
  const handling = perFilter(async (where) => {
    const { handling: table } = await tables();
    return database.query(
      `SELECT owner, month, working_days, SUM(cases) AS cases FROM ${table} WHERE ${where.sql}
       GROUP BY owner, month, working_days ORDER BY month, working_days`,
      [...where.values],
    );
  });

  return {
    async figures(wanted) {
      const byMonth = Map.groupBy(await figures.load(wanted), ({ month }) => month);
      return [...byMonth].map(([month, rows]) => ({ month, figures: addUp(rows) }));
    },
    async handling(wanted) {
      const rows = await handling.load(wanted);
      return rows.map((row) => ({
        month: row.month,
        workingDays: Number(row['working_days']),
        cases: Number(row['cases']),
      }));
    },
  };
}

/** Adds up rows that each hold all measures. */
function addUp(rows: readonly Row[]): Record<Measure, number> {
  return Object.fromEntries(
    measureNames.map((measure) => [measure, rows.reduce((sum, row) => sum + Number(row[measures[measure]]), 0)]),
  ) as Record<Measure, number>;
}

/** Loads rows for many owners at once: those that are asked for under the same filter share a statement. */
function perFilter(read: (where: Condition) => Promise<Row[]>): DataLoader<FiguresWanted, readonly Row[]> {
  return new DataLoader(async (wanted) => {
    const rowsOf = new Map<FiguresWanted, Row[]>();
    for (const same of Map.groupBy(wanted, filterKey).values()) {
      const rows = Map.groupBy(await read(conditionOf(same)), ({ owner }) => owner.toString('hex'));
      for (const each of same) {
        rowsOf.set(
          each,
          each.owners.flatMap((owner) => rows.get(owner.toString('hex')) ?? []),
        );
      }
    }
    return wanted.map((each) => rowsOf.get(each) ?? []);
  });
}

function filterKey({ from, to, industries, scale }: FiguresWanted): string {
  return JSON.stringify([from, to, industries, scale]);
}

function conditionOf(same: readonly FiguresWanted[]): Condition {
  const [{ from, to, industries, scale } = { from: '', to: '', industries: null, scale: null }] = same;
  return allOf([
    oneOfValues(
      'owner',
      same.flatMap(({ owners }) => owners),
    ),
    { sql: 'month BETWEEN ? AND ?', values: [from, to] },
    oneOfValues('industry', industries),
    scale === null ? undefined : { sql: 'scale = ?', values: [scale] },
  ]);
}
