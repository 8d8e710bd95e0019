import { randomUUID } from 'node:crypto';
import type { Admin, Kafka, KafkaMessage } from 'kafkajs';

/**
 * Reads a topic from its beginning to where it ends now, a batch of one partition at a time, in a consumer group of its own that is gone
 * afterwards. A topic that does not exist holds nothing.
 *
 * @param topic its whole name, namespace included
 * @param reader a word for the group's name
 * @throws what the consumer failed with, where it gives up
 */
export async function readToEnd(
  kafka: Kafka,
  topic: string,
  reader: string,
  take: (messages: readonly KafkaMessage[]) => Promise<void> | void,
): Promise<void> {
  const groupId = `${topic}.${reader}.${randomUUID()}`;
  const admin = kafka.admin();
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false });
  await admin.connect();
  try {
    const ends = await endsOf(admin, topic);
    if (ends.size === 0) return;
    const { promise: done, resolve, reject } = Promise.withResolvers<void>();
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch, heartbeat }) => {
        const end = ends.get(batch.partition);
        if (end === undefined) return;
        await take(batch.messages.filter(({ offset }) => BigInt(offset) < end));
        await heartbeat();
        if (BigInt(batch.lastOffset()) >= end - 1n) ends.delete(batch.partition);
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

/** Where each partition that holds anything ends now. */
async function endsOf(admin: Admin, topic: string): Promise<Map<number, bigint>> {
  if (!(await admin.listTopics()).includes(topic)) return new Map();
  const offsets = await admin.fetchTopicOffsets(topic);
  return new Map(
    offsets
      .filter(({ low, high }) => BigInt(high) > BigInt(low))
      .map(({ partition, high }) => [partition, BigInt(high)]),
  );
}
