import { Counter, Gauge, Histogram } from 'prom-client';
import type { Metrics } from '../observability/metrics.ts';

/** What the consumers of a process measure. */
export interface ConsumerMetrics {
  readonly age: Histogram<'reader'>;
  readonly buried: Counter<'reader'>;
  /** For each consumer group, how long ago in seconds it heard from Kafka. */
  readonly silences: Map<string, () => number>;
}

const metricsOf = new WeakMap<Metrics, ConsumerMetrics>();

/** One set of metrics for all consumers of a process. */
export function consumerMetrics(metrics: Metrics): ConsumerMetrics {
  const made = metricsOf.get(metrics) ?? make(metrics);
  metricsOf.set(metrics, made);
  return made;
}

function make(metrics: Metrics): ConsumerMetrics {
  const silences = new Map<string, () => number>();
  const silent: Gauge<'group'> = new Gauge({
    name: 'odr_consumer_silent_seconds',
    help: 'Since a consumer group last heard from Kafka: by so much the copies here may be behind',
    labelNames: ['group'],
    registers: [],
    collect() {
      for (const [group, seconds] of silences) silent.set({ group }, seconds());
    },
  });
  metrics.registerMetric(silent);
  const age = new Histogram({
    name: 'odr_event_age_seconds',
    help: 'From when an event happened until its effect was committed here',
    labelNames: ['reader'] as const,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 300],
    registers: [metrics],
  });
  const buried = new Counter({
    name: 'odr_dead_letters_total',
    help: 'Messages put aside because they could not be applied',
    labelNames: ['reader'] as const,
    registers: [metrics],
  });
  return { age, buried, silences };
}
