import { Registry, collectDefaultMetrics } from 'prom-client';

/** A process's own registry: hand it to prom-client's `Counter`, `Gauge` and `Histogram` as `registers: [metrics]`. */
export type Metrics = Registry;

/** A registry with the process's default metrics, everything in it labelled with the service. */
export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return registry;
}
