import { Kafka, type KafkaConfig, logLevel } from 'kafkajs';
import type { Logger } from '../observability/log.ts';

/** A client of the brokers. Its log lines go to ours; errors while a coordinator is still being elected are warnings. */
export function connectKafka(of: { brokers: readonly string[]; clientId: string; log: Logger }): Kafka {
  const config: KafkaConfig = {
    brokers: [...of.brokers],
    clientId: of.clientId,
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5 },
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ log: entry, level }) => {
        const write = level === logLevel.ERROR ? of.log.warn.bind(of.log) : of.log.debug.bind(of.log);
        write({ kafka: entry['error'] ?? undefined }, entry.message);
      },
  };
  return new Kafka(config);
}
