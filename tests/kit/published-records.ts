import { randomUUID } from 'node:crypto';
import { fromKafka } from '@odr/shared/contracts/envelope.ts';
import { type AggregateKind, topicIn, topics } from '@odr/shared/contracts/topics.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { Kafka, type KafkaMessage, type Message, logLevel } from 'kafkajs';
import { stack } from './stack.ts';

/** What a topic tells of one aggregate: the versions in the order in which they lie there, repeats included. */
export type PublishedVersions = ReadonlyMap<Id, readonly number[]>;

/** Reads what a topic tells from its beginning to where it ends now. */
export async function publishedVersions(kind: AggregateKind): Promise<PublishedVersions> {
  const found = new Map<Id, number[]>();
  await readTopic(kind, (message) => {
    const event = fromKafka(message);
    if ('unreadable' in event) return;
    found.set(event.subject, [...(found.get(event.subject) ?? []), event.aggregateVersion]);
  });
  return found;
}

/** The records of a topic as they lie there, to be sent once more; each partition's in order. */
export async function copiedRecords(kind: AggregateKind): Promise<Message[]> {
  const copies: Message[] = [];
  await readTopic(kind, ({ key, value, headers = {} }) => copies.push({ key, value, headers }));
  return copies;
}

async function readTopic(kind: AggregateKind, take: (message: KafkaMessage) => void): Promise<void> {
  const topic = topicIn(stack.namespace, topics[kind].topic);
  const kafka = new Kafka({ brokers: stack.brokers, logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const groupId = `${stack.namespace}.test.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId });
  await admin.connect();
  try {
    const ends = new Map(
      (await admin.fetchTopicOffsets(topic))
        .filter(({ low, high }) => BigInt(high) > BigInt(low))
        .map(({ partition, high }) => [partition, BigInt(high)]),
    );
    if (ends.size === 0) return;
    const { promise: done, resolve } = Promise.withResolvers<void>();
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch }) => {
        for (const message of batch.messages) take(message);
        if (BigInt(batch.lastOffset()) >= (ends.get(batch.partition) ?? 0n) - 1n) ends.delete(batch.partition);
        if (ends.size === 0) resolve();
      },
    });
    await done;
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
    await admin.disconnect();
  }
}

/** Whether each version came, none before its predecessor had come once. */
export function isInOrder(versions: readonly number[]): boolean {
  let last = 0;
  for (const version of versions) {
    if (version > last + 1) return false;
    last = Math.max(last, version);
  }
  return true;
}
