import { Kafka, logLevel } from 'kafkajs';

/** A client for infrastructure: quiet, and without retries of its own. */
function client(brokers: readonly string[]): Kafka {
  return new Kafka({
    clientId: 'odr-infra',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 2_000,
    retry: { retries: 0 },
  });
}

/** Whether a cluster answers there and has a broker that takes part. */
export async function brokerAnswers(brokers: readonly string[]): Promise<boolean> {
  const admin = client(brokers).admin();
  try {
    await admin.connect();
    return (await admin.describeCluster()).brokers.length > 0;
  } catch {
    return false;
  } finally {
    await admin.disconnect();
  }
}

/** Deletes the topics of a namespace. */
export async function deleteTopics(brokers: readonly string[], namespace: string): Promise<void> {
  const admin = client(brokers).admin();
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(`${namespace}.`));
    if (topics.length > 0) await admin.deleteTopics({ topics });
  } finally {
    await admin.disconnect();
  }
}
