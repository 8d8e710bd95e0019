import { randomUUID } from 'node:crypto';
import { fromKafka } from '@odr/shared/contracts/envelope.ts';
import { type AggregateKind, topicIn, topics } from '@odr/shared/contracts/topics.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { Kafka, logLevel } from 'kafkajs';
import { stack } from './stack.ts';

/** What a topic tells of one aggregate: the versions in the order in which they lie there, repeats included. */
export type PublishedVersions = ReadonlyMap<Id, readonly number[]>;

/** Reads a topic from its beginning to where it ends now. */
export async function publishedVersions(kind: AggregateKind): Promise<PublishedVersions> {
  const topic = topicIn(stack.namespace, topics[kind].topic);
  const kafka = new Kafka({ brokers: stack.brokers, logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const groupId = `${stack.namespace}.test.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId });
  const found = new Map<Id, number[]>();
  await admin.connect();
  try {
    const ends = new Map(
      (await admin.fetchTopicOffsets(topic))
        .filter(({ low, high }) => BigInt(high) > BigInt(low))
        .map(({ partition, high }) => [partition, BigInt(high)]),
    );
    if (ends.size === 0) return found;
    const { promise: done, resolve } = Promise.withResolvers<void>();
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch }) => {
        for (const message of batch.messages) {
          const event = fromKafka(message);
          if ('unreadable' in event) continue;
          found.set(event.subject, [...(found.get(event.subject) ?? []), event.aggregateVersion]);
        }
        if (BigInt(batch.lastOffset()) >= (ends.get(batch.partition) ?? 0n) - 1n) ends.delete(batch.partition);
        if (ends.size === 0) resolve();
      },
    });
    await done;
    return found;
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
