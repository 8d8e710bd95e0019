import type { Kafka } from 'kafkajs';
import { type AggregateKind, partitionsPerTopic, topicIn, topics } from '../contracts/topics.ts';

/**
 * Creates the topics that are missing, kept without limit of time: with three brokers or more each record is on three and
 * acknowledged by two.
 *
 * @throws Error when a topic has another number of partitions: events of one aggregate would change their partition
 */
export async function ensureTopics(kafka: Kafka, namespace: string, kinds: readonly AggregateKind[]): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const wanted = kinds.map((kind) => topicIn(namespace, topics[kind].topic));
    const { brokers } = await admin.describeCluster();
    const existing = new Set(await admin.listTopics());
    const missing = wanted.filter((topic) => !existing.has(topic));
    if (missing.length > 0) {
      // Where another replica creates the same topics at this moment, it answers false and they are there.
      await admin.createTopics({
        waitForLeaders: true,
        topics: missing.map((topic) => ({
          topic,
          numPartitions: partitionsPerTopic,
          replicationFactor: Math.min(3, brokers.length),
          configEntries: [
            { name: 'retention.ms', value: '-1' },
            { name: 'min.insync.replicas', value: brokers.length >= 3 ? '2' : '1' },
          ],
        })),
      });
    }
    const described = await admin.fetchTopicMetadata({ topics: wanted });
    for (const { name, partitions } of described.topics) {
      if (partitions.length === partitionsPerTopic) continue;
      throw new Error(
        `The topic ${name} has ${partitions.length} partitions instead of ${partitionsPerTopic}; events would lose their order. ` +
          'Move its events to a topic of a new version instead of changing the number.',
      );
    }
  } finally {
    await admin.disconnect();
  }
}
