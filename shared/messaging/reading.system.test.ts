import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@odr/tests/kit/eventually.ts';
import { aComplaint, anOdrEnterprise } from '@odr/tests/kit/seed.ts';
import { stack } from '@odr/tests/kit/stack.ts';
import { type Consumer, type ConsumerConfig, type Kafka, KafkaJSNonRetriableError } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { connectDatabase } from '../database/database.ts';
import { newId } from '../id/id.ts';
import { createLogger } from '../observability/log.ts';
import { createMetrics } from '../observability/metrics.ts';
import { connectKafka } from './kafka.ts';
import type { Reader } from './reader.ts';
import { startReading } from './reading.ts';

const log = createLogger('reading-test', 'silent');
const group = `reading-test-${newId()}`;
const seen = new Set<string>();
const reader: Reader = {
  name: group,
  kind: 'complaint',
  takes: 'projection',
  uses: ({ type }) => type === 'odr.complaint.filed',
  apply: async (_tx, events) => {
    for (const { subject } of events) seen.add(subject);
  },
};
let database: DataSource;

beforeAll(async () => {
  database = await connectDatabase({ url: stack.databaseUrl('feedback'), tables: [], migrations: [], connections: 2 });
});
afterAll(async () => {
  await database.query('DELETE FROM inbox WHERE reader = ?', [reader.name]);
  await database.destroy();
});

/** Kafka as it is, but the first consumer meets an error that kafkajs takes for final. */
function failingFirst(kafka: Kafka): Kafka {
  let consumers = 0;
  const consumer = (config: ConsumerConfig): Consumer => {
    const real = kafka.consumer(config);
    consumers += 1;
    if (consumers > 1) return real;
    const eachBatch = async (): Promise<void> => {
      throw new KafkaJSNonRetriableError('No coordinator was found');
    };
    return { ...real, run: (of) => real.run({ ...of, eachBatch }) };
  };
  return Object.create(kafka, { consumer: { value: consumer } }) as Kafka;
}

it('A consumer that kafkajs gives up is replaced, and the events still arrive', async () => {
  const kafka = connectKafka({ brokers: stack.brokers, clientId: group, log });
  const { complaint } = await aComplaint(await anOdrEnterprise());
  const reading = startReading({
    database,
    kafka: failingFirst(kafka),
    namespace: stack.namespace,
    group,
    readers: [reader],
    log,
    metrics: createMetrics('reading-test'),
  });
  await eventually('the complaint to arrive', () => seen.has(complaint.id), 20_000).finally(() => reading.stop());
  expect(seen).toContain(complaint.id);
});
