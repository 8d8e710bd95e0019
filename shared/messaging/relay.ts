import { setTimeout as delay } from 'node:timers/promises';
import { type Kafka, Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { topicIn } from '../contracts/topics.ts';
import { outboxTable, type OutboxRow } from '../database/base-tables.ts';
import { readRows } from '../database/rows.ts';
import { type Lease, releaseLease, renewLease, takeLease } from '../database/lease.ts';
import type { Logger } from '../observability/log.ts';

const everything = { sql: 'TRUE', values: [] };
const batchRows = 500;
const pollMs = 50;
const leaseTtlMs = 3_000;
const standbyMs = 500;
const backOffMs = { first: 100, most: 3_000 };

/** Sends what is committed in the outbox to Kafka. */
export interface Relay {
  /** Events were committed: do not wait for the next poll. */
  wake(): void;
  /** Whether the last attempt to send succeeded. */
  healthy(): boolean;
  /** Sends what is being sent, then stops and gives the lease back. */
  stop(): Promise<void>;
}

/**
 * Starts a service's relay. Of several replicas one sends at a time. At least once: rows are deleted only after the broker has
 * them, and exactly those that were read, since ids commit out of order.
 */
export function startRelay(of: { database: DataSource; kafka: Kafka; namespace: string; log: Logger }): Relay {
  const { database, kafka, namespace, log } = of;
  const stopping = new AbortController();
  let woken = Promise.withResolvers<void>();
  let producer: Producer | undefined;
  let healthy = true;

  async function send(rows: readonly OutboxRow[]): Promise<void> {
    if (producer === undefined) {
      producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, allowAutoTopicCreation: false });
      await producer.connect();
    }
    await producer.sendBatch({ acks: -1, topicMessages: byTopic(rows, namespace) });
  }

  /** A producer whose send failed may have lost an acknowledged message: the next send uses a new one. */
  async function dropProducer(): Promise<void> {
    const old = producer;
    producer = undefined;
    await old?.disconnect().catch(() => undefined);
  }

  async function sendPending(): Promise<number> {
    const rows = await readRows(database, outboxTable, everything, `ORDER BY id LIMIT ${batchRows}`);
    if (rows.length === 0) return 0;
    await send(rows);
    await database.query('DELETE FROM outbox WHERE id IN (?)', [rows.map(({ id }) => id)]);
    return rows.length;
  }

  async function whileLeading(lease: Lease): Promise<void> {
    let renewedAt = Date.now();
    while (!stopping.signal.aborted) {
      if (Date.now() - renewedAt > leaseTtlMs / 3) {
        if (!(await renewLease(database, lease, leaseTtlMs))) return;
        renewedAt = Date.now();
      }
      woken = Promise.withResolvers();
      const sent = await sendPending();
      healthy = true;
      if (sent < batchRows) await Promise.race([woken.promise, pause(pollMs)]);
    }
  }

  const pause = (ms: number) => delay(ms, undefined, { signal: stopping.signal }).catch(() => undefined);

  async function run(): Promise<void> {
    let backOff = backOffMs.first;
    while (!stopping.signal.aborted) {
      let lease: Lease | undefined;
      try {
        lease = await takeLease(database, 'relay', leaseTtlMs);
        if (lease === undefined) await pause(standbyMs);
        else await whileLeading(lease);
        backOff = backOffMs.first;
      } catch (error) {
        healthy = false;
        log.warn({ err: error }, 'relay: sending failed, trying again');
        await dropProducer();
        await pause(backOff);
        backOff = Math.min(backOff * 2, backOffMs.most);
      } finally {
        if (lease !== undefined) await releaseLease(database, lease).catch(() => undefined);
      }
    }
    await dropProducer();
  }

  const running = run();
  return {
    wake: () => woken.resolve(),
    healthy: () => healthy,
    async stop() {
      stopping.abort();
      woken.resolve();
      await running;
    },
  };
}

/** Keeps the order of the rows within each topic. */
function byTopic(rows: readonly OutboxRow[], namespace: string): TopicMessages[] {
  const topics = new Map<string, TopicMessages>();
  for (const { topic, messageKey, headers, value } of rows) {
    const messages = topics.get(topic) ?? { topic: topicIn(namespace, topic), messages: [] };
    messages.messages.push({ key: messageKey, headers, value });
    topics.set(topic, messages);
  }
  return [...topics.values()];
}
