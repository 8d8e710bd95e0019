import { describe, expect, it } from '@jest/globals';
import { createMetrics } from './metrics.ts';
import { requestStatements, requestStatementsMetric } from './request-statements.ts';

describe('statements of requests', () => {
  it('counts those of each request across awaits, and none of the background', async () => {
    const metrics = createMetrics('test');
    const { listener, count } = requestStatements(metrics);
    listener.logQuery('in the background');
    const request = (statements: number) =>
      count(async () => {
        for (let each = 0; each < statements; each += 1) {
          await new Promise(setImmediate);
          listener.logQuery('SELECT 1');
        }
      });
    await Promise.all([request(2), request(5)]);
    const { values } = (await metrics.getSingleMetric(requestStatementsMetric)?.get()) ?? { values: [] };
    const valueOf = (end: string) =>
      values.find((each) => 'metricName' in each && each.metricName === `${requestStatementsMetric}_${end}`)?.value;
    expect([valueOf('sum'), valueOf('count')]).toEqual([7, 2]);
  });
});
