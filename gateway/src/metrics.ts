import { type Metrics, createMetrics } from '@odr/shared/observability/metrics.ts';
import { Counter, Histogram } from 'prom-client';

/** `ok`; `partial`: a part of the answer is missing; `rejected`: the client's fault (4xx); `failed`: ours (5xx). */
export type Outcome = 'ok' | 'partial' | 'rejected' | 'failed';

/** What the gateway counts. */
export interface GatewayMetrics {
  readonly registry: Metrics;
  readonly requests: Counter<'outcome'>;
  readonly requestSeconds: Histogram<'outcome'>;
  readonly subgraphSeconds: Histogram<'subgraph' | 'outcome'>;
}

const buckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

export function gatewayMetrics(): GatewayMetrics {
  const registry = createMetrics('gateway');
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'odr_gateway_requests_total',
      help: 'GraphQL requests by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'odr_gateway_request_duration_seconds',
      help: 'Time from a GraphQL request to its answer',
      labelNames: ['outcome'],
      buckets,
      registers,
    }),
    subgraphSeconds: new Histogram({
      name: 'odr_gateway_subgraph_fetch_duration_seconds',
      help: 'Time that one fetch from a subgraph takes',
      labelNames: ['subgraph', 'outcome'],
      buckets,
      registers,
    }),
  };
}
