import { requestStatementsMetric } from '@odr/shared/observability/request-statements.ts';

/** What the requests to some services have cost since these started. */
export interface StatementCount {
  readonly statements: number;
  readonly requests: number;
}

/** Reads from the metrics of these services how many SQL statements their requests have cost so far. */
export async function readStatements(serviceUrls: readonly string[]): Promise<StatementCount> {
  const pages = await Promise.all(serviceUrls.map(async (url) => (await fetch(`${url}/metrics`)).text()));
  const sum = (end: 'sum' | 'count') =>
    pages.reduce((total, page) => {
      const found = new RegExp(`^${requestStatementsMetric}_${end}(?:\\{[^}]*\\})? (\\S+)$`, 'm').exec(page)?.[1];
      return total + Number(found ?? 0);
    }, 0);
  return { statements: sum('sum'), requests: sum('count') };
}

/** What a piece of work costs the services, where nobody else asks them meanwhile. */
export async function statementsOf(
  serviceUrls: readonly string[],
  work: () => Promise<unknown>,
): Promise<StatementCount> {
  const before = await readStatements(serviceUrls);
  await work();
  const after = await readStatements(serviceUrls);
  return { statements: after.statements - before.statements, requests: after.requests - before.requests };
}
