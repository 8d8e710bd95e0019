import { setTimeout as delay } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { aggregateKinds } from '../contracts/topics.ts';
import type { Logger } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { type EventConsumer, startConsumer } from './consumer.ts';
import { ensureTopics } from './ensure-topics.ts';
import type { Reader } from './reader.ts';

const retryMs = 1_000;

/** The readers of one consumer group. */
export interface Reading {
  /** Whether they read; a group without readers is always healthy. */
  healthy(): boolean;
  stop(): Promise<void>;
}

/** Creates the topics that are missing and starts to read, both as soon as Kafka can be reached. */
export function startReading(of: {
  database: DataSource;
  kafka: Kafka;
  namespace: string;
  /** Consumer group, without namespace. */
  group: string;
  readers: readonly Reader[];
  log: Logger;
  metrics: Metrics;
}): Reading {
  const { kafka, namespace, readers, log } = of;
  const stopping = new AbortController();
  const stopped = Promise.withResolvers<void>();
  let consumer: EventConsumer | undefined;

  /** Also where kafkajs gives up, as on a coordinator that is long in coming: a service without Kafka must go on accepting writes. */
  async function read(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await ensureTopics(kafka, namespace, aggregateKinds);
        if (readers.length === 0) return;
        consumer = await startConsumer(of);
        await Promise.race([consumer.gaveUp, stopped.promise]);
      } catch (error) {
        log.warn({ err: error }, 'Kafka cannot be reached yet, trying again');
      }
      await delay(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const reading = read();
  return {
    healthy: () => readers.length === 0 || consumer?.healthy() === true,
    async stop() {
      stopping.abort();
      stopped.resolve();
      await reading;
      await consumer?.stop();
    },
  };
}
