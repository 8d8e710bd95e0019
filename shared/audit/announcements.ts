import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import { fromKafka } from '../contracts/envelope.ts';
import { topicIn, topics } from '../contracts/topics.ts';
import type { ServiceName } from '../subgraph/service-names.ts';

/** A block's hash as it was made public. */
export interface Announcement {
  readonly service: ServiceName;
  readonly number: number;
  readonly hash: Buffer;
}

/**
 * Reads all that was announced so far, a batch at a time; within a service in order of number, a repeat possible.
 *
 * @param take gets a batch; messages that are no announcement of ours are passed over
 */
export async function readAnnouncements(
  kafka: Kafka,
  namespace: string,
  take: (announcements: readonly Announcement[]) => Promise<void>,
): Promise<void> {
  const topic = topicIn(namespace, topics.audit.topic);
  const groupId = `${namespace}.audit-verify.${randomUUID()}`;
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
        const wanted = batch.messages.filter(({ offset }) => BigInt(offset) < end);
        await take(wanted.map(announcementIn).filter((each) => each !== undefined));
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

/** Where each partition that holds anything ends now. A topic that is gone holds nothing. */
async function endsOf(admin: ReturnType<Kafka['admin']>, topic: string): Promise<Map<number, bigint>> {
  if (!(await admin.listTopics()).includes(topic)) return new Map();
  const offsets = await admin.fetchTopicOffsets(topic);
  return new Map(
    offsets
      .filter(({ low, high }) => BigInt(high) > BigInt(low))
      .map(({ partition, high }) => [partition, BigInt(high)]),
  );
}

function announcementIn(message: Parameters<typeof fromKafka>[0]): Announcement | undefined {
  const event = fromKafka(message);
  if ('unreadable' in event || event.type !== 'odr.audit.blockSealed') return undefined;
  const { service, hash } = event.data;
  return { service, number: event.aggregateVersion, hash: Buffer.from(hash, 'hex') };
}
