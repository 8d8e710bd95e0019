import { AsyncLocalStorage } from 'node:async_hooks';
import { Histogram } from 'prom-client';
import type { Logger } from 'typeorm';
import type { Metrics } from './metrics.ts';

/** Counts the SQL statements that each request to a service costs; what it does in the background is left out. */
export interface RequestStatements {
  /** Tells of each statement: to be given to the database as its logger. It writes nothing. */
  readonly listener: Logger;
  /** Counts the statements of `work`, which answers one request. */
  count<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** The histogram whose sum over a time is the statements of the requests in it, and whose count is those requests. */
export const requestStatementsMetric = 'odr_request_sql_statements';

export function requestStatements(metrics: Metrics): RequestStatements {
  const requests = new AsyncLocalStorage<{ statements: number }>();
  const histogram = new Histogram({
    name: requestStatementsMetric,
    help: 'SQL statements that one request costs, begin and commit included; those sent together count as one',
    buckets: [1, 2, 3, 5, 8, 12, 20, 50],
    registers: [metrics],
  });
  const nothing = () => undefined;
  return {
    listener: {
      logQuery() {
        const request = requests.getStore();
        if (request !== undefined) request.statements += 1;
      },
      logQueryError: nothing,
      logQuerySlow: nothing,
      logSchemaBuild: nothing,
      logMigration: nothing,
      log: nothing,
    },
    async count(work) {
      const request = { statements: 0 };
      try {
        return await requests.run(request, work);
      } finally {
        histogram.observe(request.statements);
      }
    },
  };
}
