import type { Kafka } from 'kafkajs';
import { fromKafka } from '../contracts/envelope.ts';
import { topicIn, topics } from '../contracts/topics.ts';
import { readToEnd } from '../messaging/read-to-end.ts';
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
  await readToEnd(kafka, topicIn(namespace, topics.audit.topic), 'audit-verify', (messages) =>
    take(messages.map(announcementIn).filter((each) => each !== undefined)),
  );
}

function announcementIn(message: Parameters<typeof fromKafka>[0]): Announcement | undefined {
  const event = fromKafka(message);
  if ('unreadable' in event || event.type !== 'odr.audit.blockSealed') return undefined;
  const { service, hash } = event.data;
  return { service, number: event.aggregateVersion, hash: Buffer.from(hash, 'hex') };
}
