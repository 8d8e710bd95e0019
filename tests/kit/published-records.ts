import { fromKafka } from '@odr/shared/contracts/envelope.ts';
import { type AggregateKind, topicIn, topics } from '@odr/shared/contracts/topics.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { readToEnd } from '@odr/shared/messaging/read-to-end.ts';
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

function readTopic(kind: AggregateKind, take: (message: KafkaMessage) => void): Promise<void> {
  const kafka = new Kafka({ brokers: stack.brokers, logLevel: logLevel.NOTHING });
  return readToEnd(kafka, topicIn(stack.namespace, topics[kind].topic), 'test', (messages) => {
    for (const message of messages) take(message);
  });
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
