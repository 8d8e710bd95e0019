import type { Condition } from '@odr/shared/database/condition.ts';
import { pageQuery } from '@odr/shared/database/keyset.ts';
import { idToBytes } from '@odr/shared/id/id.ts';
import type { DataSource } from 'typeorm';
import { askGraph } from '../kit/graph.ts';
import type { Cast } from './cast.ts';
import type { HistoryDatabases } from './history/store-history.ts';
import { quantiles } from './quantiles.ts';

const asks = 30;

/** A list that somebody looks at every day, and the statement that finds its rows. */
interface StandardList {
  readonly name: string;
  readonly token: string;
  readonly query: string;
  readonly in: keyof HistoryDatabases;
  readonly statement: { readonly sql: string; readonly values: readonly unknown[] };
}

/** @param from first month of the indicators, `YYYY-MM` */
export function standardLists(cast: Cast, from: string): StandardList[] {
  const newest = { direction: 'DESC' } as const;
  const lastRecorded = { column: 'recorded_at', direction: 'DESC' } as const;
  const county = { sql: 'county IN (?)', values: [['330106']] };
  const enterprise = { sql: 'enterprise_id IN (?)', values: [[idToBytes(cast.enterpriseId)]] };
  const consumer = { sql: 'consumer_subject = ?', values: [cast.consumerSubject] };
  const fedBack = { ...enterprise, sql: `(${enterprise.sql}) AND (recorded_at IS NOT NULL)` };
  const page = { size: 20, after: undefined };
  const complaints = '{ complaints(first: 20) { edges { node { id caseNumber status } } } }';
  const feedbacks = '{ feedbacks(first: 20) { edges { node { id } } } }';
  const indicators = `{ enterprise(id: "${cast.enterpriseId}") { indicators(period: { from: "${from}" }) { filed concluded } } }`;
  const figures = {
    sql: 'SELECT owner, month, SUM(filed) FROM monthly_figures_1 WHERE (owner IN (?)) AND (month BETWEEN ? AND ?) GROUP BY owner, month ORDER BY month',
    values: [[idToBytes(cast.enterpriseId)], from, from],
  };
  const of = (table: string, where: Condition, order: typeof newest | typeof lastRecorded) =>
    pageQuery({ table, where, order }, page);
  const { officerToken, consumerToken, liaisonToken } = cast;
  return [
    {
      name: "officer's complaints",
      token: officerToken,
      query: complaints,
      in: 'complaint',
      statement: of('complaint', county, newest),
    },
    {
      name: "consumer's complaints",
      token: consumerToken,
      query: complaints,
      in: 'complaint',
      statement: of('complaint', consumer, newest),
    },
    {
      name: "enterprise's complaints",
      token: liaisonToken,
      query: complaints,
      in: 'complaint',
      statement: of('complaint', enterprise, newest),
    },
    {
      name: 'feedbacks',
      token: liaisonToken,
      query: feedbacks,
      in: 'feedback',
      statement: of('dossier', fedBack, lastRecorded),
    },
    { name: 'indicators', token: officerToken, query: indicators, in: 'evaluation', statement: figures },
  ];
}

/** Median milliseconds of a list through the gateway. */
export async function timeList(graphUrl: string, { name, token, query }: StandardList): Promise<number> {
  const times: number[] = [];
  for (let ask = 0; ask < asks; ask += 1) {
    const began = performance.now();
    const { errors } = await askGraph(graphUrl, token, query, {});
    times.push(performance.now() - began);
    if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  }
  return quantiles(times).p50;
}

/** How the database gets at the rows of a list: EXPLAIN's access type and key. */
export async function accessOf(database: DataSource, { statement: { sql, values } }: StandardList): Promise<string> {
  const [plan]: { type: string; key: string | null }[] = await database.query(`EXPLAIN ${sql}`, [...values]);
  return `${plan?.type} ${plan?.key}`;
}
