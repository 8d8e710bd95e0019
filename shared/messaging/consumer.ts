import { setTimeout as delay } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { fromKafka } from '../contracts/envelope.ts';
import { topicIn, topics } from '../contracts/topics.ts';
import { isDeadlock, isDuplicateKey, isUnreachable } from '../database/driver-errors.ts';
import type { Logger } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { traceFrom, withTrace } from '../observability/trace.ts';
import { wakeWaiters } from './await-version.ts';
import { consumerMetrics } from './consumer-metrics.ts';
import { type ReceivedRecord, insertDeadLetters } from './dead-letter.table.ts';
import { type Failure, failureOf } from './failure.ts';
import { type Received, receive } from './inbox.ts';
import { passOver } from './pass-over.ts';
import type { Reader } from './reader.ts';
import { replay } from './replay.ts';

const projectionRows = 500;
const attempts = 8;
const mostTold = 20;
/** A consumer asks Kafka every second; one that has heard nothing for so long does not work. */
const silentMs = 10_000;
const backOffMs = { deadlock: 20, unreachable: 500 };

/** A service's one consumer of others' events, for all its readers. */
export interface EventConsumer {
  /** Whether it is in its group and what it fetched could be applied. */
  healthy(): boolean;
  /** Resolves when kafkajs gave up for good, on an error that it takes for final: a new consumer is to be started. */
  readonly gaveUp: Promise<void>;
  /** Finishes the batch in hand, then leaves the group. */
  stop(): Promise<void>;
}

interface Parts {
  database: DataSource;
  kafka: Kafka;
  namespace: string;
  /** Consumer group, without namespace. */
  group: string;
  readers: readonly Reader[];
  log: Logger;
  metrics: Metrics;
}

/** Starts to read from where the group stands; a new group begins with the first event. */
export async function startConsumer(parts: Parts): Promise<EventConsumer> {
  const { kafka, namespace, group, readers, log, metrics } = parts;
  const { age, buried, silences } = consumerMetrics(metrics);
  const byTopic = new Map<string, Reader[]>();
  for (const reader of readers) {
    const topic = topicIn(namespace, topics[reader.kind].topic);
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), reader]);
  }

  const state = { joined: false, blocked: false, stopping: false };
  const gaveUp = Promise.withResolvers<void>();
  const consumer: Consumer = kafka.consumer({
    groupId: `${namespace}.${group}`,
    // The least that brokers allow: so long its partitions wait when a consumer is killed.
    sessionTimeout: 6_000,
    heartbeatInterval: 2_000,
    maxWaitTimeInMs: 1_000,
    allowAutoTopicCreation: false,
    retry: { retries: Number.MAX_SAFE_INTEGER, initialRetryTime: 100, maxRetryTime: 3_000 },
  });
  let heardAt = Date.now();
  consumer.on(consumer.events.FETCH, () => (heardAt = Date.now()));
  silences.set(group, () => (Date.now() - heardAt) / 1000);
  consumer.on(consumer.events.GROUP_JOIN, () => (state.joined = true));
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    state.joined = false;
    log.warn({ err: payload.error, restarts: payload.restart }, 'consumer left its group');
    if (!payload.restart) gaveUp.resolve();
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [...byTopic.keys()], fromBeginning: true });
  await consumer.run({
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: 3,
    eachBatch: async (payload) => {
      for (const slice of slices(payload, projectionRows)) {
        if (!payload.isRunning() || payload.isStale()) return;
        for (const reader of byTopic.get(payload.batch.topic) ?? []) {
          await takeSlice(reader, slice, payload);
        }
        const last = slice.at(-1);
        if (last !== undefined) payload.resolveOffset(last.offset);
        await payload.heartbeat();
      }
    },
  });

  /** Applies records for one reader; returns only when they took effect or were put aside. */
  async function takeSlice(
    reader: Reader,
    records: readonly ReceivedRecord[],
    payload: EachBatchPayload,
  ): Promise<void> {
    const groups = reader.takes === 'reaction' ? records.map((record) => [record]) : [records];
    for (const each of groups) {
      const done = await persist(() => receiveOnce(reader, each), payload);
      if (done === undefined) continue;
      for (const record of each) {
        const single = each.length === 1 ? done : await persist(() => receiveOnce(reader, [record]), payload);
        if (single !== undefined) await persist(() => bury(reader, record, single), payload);
      }
    }
  }

  async function receiveOnce(reader: Reader, records: readonly ReceivedRecord[]): Promise<void> {
    const trace = traceFrom(records[0]?.headers?.['traceparent']?.toString());
    const received = await withTrace(trace, async () => {
      const passed = await passedOver(reader, records);
      return passed ?? parts.database.transaction((tx) => receive(tx, reader, records));
    });
    await observe(reader, received);
  }

  async function passedOver(reader: Reader, records: readonly ReceivedRecord[]): Promise<Received | undefined> {
    const [record] = records;
    if (record === undefined || records.length > 1) return undefined;
    const event = await passOver(parts.database, reader, record);
    return event === undefined ? undefined : { applied: [event], deadLetters: 0, released: [] };
  }

  async function observe(reader: Reader, received: Received): Promise<void> {
    const now = Date.now();
    for (const { time } of received.applied)
      age.observe({ reader: reader.name }, Math.max(0, now - time.getTime()) / 1000);
    tell(reader, received);
    for (const { subject } of received.applied) wakeWaiters(reader.name, subject);
    if (received.deadLetters > 0) buried.inc({ reader: reader.name }, received.deadLetters);
    for (const subject of received.released) await replay(parts.database, reader, subject);
  }

  /** One line for each event, with the trace of the request that caused it; one for all where a reader is catching up. */
  function tell(reader: Reader, { applied }: Received): void {
    if (applied.length > mostTold) log.info({ reader: reader.name, events: applied.length }, 'applied');
    else
      for (const { type, subject, aggregateVersion: version, traceparent } of applied)
        withTrace(traceFrom(traceparent), () => log.info({ reader: reader.name, type, subject, version }, 'applied'));
  }

  /** Puts a record aside whose effect failed by itself, so that its partition moves on. */
  async function bury(reader: Reader, record: ReceivedRecord, failure: Failure): Promise<void> {
    const event = fromKafka(record);
    const envelope = 'unreadable' in event ? event.envelope : event;
    await insertDeadLetters(parts.database.manager, reader.name, [
      {
        record,
        subject: envelope?.subject ?? null,
        version: envelope?.aggregateVersion ?? null,
        reason: 'POISON',
        error: failure.what,
      },
    ]);
    const { topic, partition, offset } = record;
    log.error({ reader: reader.name, topic, partition, offset, failure }, 'consumer: an event is put aside');
    buried.inc({ reader: reader.name });
  }

  /** Runs work until it succeeds or fails by itself, then says why; waits as long as the database is out of reach. */
  async function persist(work: () => Promise<void>, payload: EachBatchPayload): Promise<Failure | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await work();
        state.blocked = false;
        return undefined;
      } catch (error) {
        if (state.stopping) throw error;
        if (isUnreachable(error)) {
          state.blocked = true;
          attempt = 0;
          log.warn({ err: error }, 'consumer: database out of reach, waiting');
          await delay(backOffMs.unreachable);
        } else if ((isDeadlock(error) || isDuplicateKey(error)) && attempt < attempts) {
          await delay(Math.random() * backOffMs.deadlock * attempt);
        } else {
          return failureOf(error);
        }
        await payload.heartbeat();
      }
    }
  }

  return {
    healthy: () => state.joined && !state.blocked && Date.now() - heardAt < silentMs,
    gaveUp: gaveUp.promise,
    async stop() {
      state.stopping = true;
      await consumer.disconnect();
    },
  };
}

function slices({ batch }: EachBatchPayload, size: number): ReceivedRecord[][] {
  const records = batch.messages.map(({ key, value, headers, offset }) => ({
    topic: batch.topic,
    partition: batch.partition,
    key,
    value,
    offset,
    ...(headers === undefined ? {} : { headers }),
  }));
  return Array.from({ length: Math.ceil(records.length / size) }, (_, index) =>
    records.slice(index * size, (index + 1) * size),
  );
}
