import type { DataSource } from 'typeorm';
import type { Logger } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { connectKafka } from './kafka.ts';
import type { Reader } from './reader.ts';
import { startReading } from './reading.ts';
import { startRelay } from './relay.ts';

/** A service's roads to and from Kafka. */
export interface Messaging {
  /** Events were committed. */
  wake(): void;
  /** Which roads do not work at the moment; empty when all do. */
  degraded(): string[];
  stop(): Promise<void>;
}

/**
 * Starts the relay at once, and the readers as soon as Kafka can be reached: a service must go on accepting writes without it.
 */
export function startMessaging(of: {
  service: string;
  database: DataSource;
  namespace: string;
  brokers: readonly string[];
  readers: readonly Reader[];
  log: Logger;
  metrics: Metrics;
}): Messaging {
  const { service, namespace, log } = of;
  const kafka = connectKafka({ brokers: of.brokers, clientId: `${namespace}.${service}`, log });
  const relay = startRelay({ ...of, kafka });
  const reading = startReading({ ...of, kafka, group: service });
  return {
    wake: relay.wake,
    degraded: () => [...(relay.healthy() ? [] : ['relay']), ...(reading.healthy() ? [] : ['consumer'])],
    async stop() {
      await Promise.all([relay.stop(), reading.stop()]);
    },
  };
}
