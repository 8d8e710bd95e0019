import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { aggregateKinds } from '../contracts/topics.ts';
import type { Logger } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { type EventConsumer, startConsumer } from './consumer.ts';
import { ensureTopics } from './ensure-topics.ts';
import { connectKafka } from './kafka.ts';
import type { Reader } from './reader.ts';
import { startRelay } from './relay.ts';

const retryMs = 1_000;

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
  const { service, namespace, log, readers } = of;
  const kafka = connectKafka({ brokers: of.brokers, clientId: `${namespace}.${service}`, log });
  const relay = startRelay({ ...of, kafka });
  const stopping = new AbortController();
  let consumer: EventConsumer | undefined;

  async function startReading(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await ensureTopics(kafka, namespace, aggregateKinds);
        if (readers.length > 0) consumer = await startConsumer({ ...of, kafka, group: service });
        return;
      } catch (error) {
        log.warn({ err: error }, 'Kafka cannot be reached yet, trying again');
        await delay(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  const starting = startReading();
  return {
    wake: relay.wake,
    degraded: () => [
      ...(relay.healthy() ? [] : ['relay']),
      ...(readers.length === 0 || consumer?.healthy() === true ? [] : ['consumer']),
    ],
    async stop() {
      stopping.abort();
      await starting;
      await Promise.all([relay.stop(), consumer?.stop()]);
    },
  };
}
