import type { EntityManager } from 'typeorm';
import { type AuditRow, auditInsert } from '../audit/insert-audit.ts';
import type { EventContent } from '../contracts/catalogue.ts';
import { type KafkaRecord, toKafka } from '../contracts/envelope.ts';
import { type Statement, runInOneTrip } from '../database/one-trip.ts';
import { type Id, idToBytes, newId } from '../id/id.ts';
import type { Viewer } from '../identity/viewer.ts';
import { currentTrace, traceFrom, traceparent } from '../observability/trace.ts';
import type { Aggregate, Change } from './aggregate.ts';

/** A change of one aggregate, ready to be written. */
export interface Write {
  readonly aggregate: string;
  readonly id: Id;
  readonly versionBefore: number;
  readonly version: number;
  readonly publications: readonly EventContent[];
  save(tx: EntityManager): Promise<void>;
}

interface Origin {
  readonly viewer: Viewer;
  readonly command: string;
  readonly reason: string | null;
  /** Under which key the answer is kept; absent where it never is. */
  readonly answer: { readonly idempotencyKey: string; readonly digest: Buffer } | undefined;
  readonly at: Date;
}

/** What is to be written for a change, with the events as others will read them. */
export function writeOf<State, Event>(aggregate: Aggregate<State, Event>, change: Change<State, Event>): Write {
  return {
    aggregate: aggregate.name,
    id: change.id,
    versionBefore: change.before?.version ?? 0,
    version: change.after.version,
    publications: change.events.map((event) => aggregate.publish(event, change.after.state)),
    save: (tx) => aggregate.save(tx, change),
  };
}

/**
 * All that a command writes: states, and in one trip outbox, audit, and last the idempotency key, whose duplicate rolls everything back.
 *
 * @param first the aggregate that the command decided about; its id and version are the answer to a repeat
 */
export async function writeAll(
  tx: EntityManager,
  first: Write,
  others: readonly Write[],
  origin: Origin,
): Promise<void> {
  const writes = [first, ...others];
  for (const write of writes) await write.save(tx);
  const audit = auditInsert(writes.map((write) => auditRow(write, origin)));
  await runInOneTrip(tx, [outboxInsert(writes, origin.at), audit, ...idempotencyInsert(first, origin)]);
}

function outboxInsert(writes: readonly Write[], at: Date): Statement {
  const records = writes.flatMap((write) => outboxRecords(write, at));
  return {
    sql: `INSERT INTO outbox (topic, message_key, headers, value) VALUES ${records.map(() => '(?, ?, ?, ?)').join(', ')}`,
    values: records.flatMap(({ topic, key, headers, value }) => [topic, key, JSON.stringify(headers), value]),
  };
}

/** One statement, or none where the answer is never kept. */
function idempotencyInsert({ id, version }: Write, { viewer, command, answer, at }: Origin): Statement[] {
  if (answer === undefined) return [];
  return [
    {
      sql: `INSERT INTO idempotency (subject, command, idempotency_key, digest, aggregate_id, aggregate_version, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      values: [viewer.subject, command, answer.idempotencyKey, answer.digest, idToBytes(id), version, at],
    },
  ];
}

function auditRow({ aggregate, id, version, publications }: Write, { viewer, command, reason, at }: Origin): AuditRow {
  return {
    aggregate,
    aggregateId: id,
    aggregateVersion: version,
    at,
    subject: viewer.subject,
    actorKind: viewer.kind,
    authority: viewer.authority ?? null,
    command,
    reason,
    events: publications.map(({ type }) => type),
  };
}

function outboxRecords({ id, versionBefore, publications }: Write, at: Date): KafkaRecord[] {
  const trace = traceparent(currentTrace() ?? traceFrom(undefined));
  return publications.map((publication, index) =>
    toKafka({
      ...publication,
      id: newId(),
      subject: id,
      aggregateVersion: versionBefore + index + 1,
      time: at,
      traceparent: trace,
    }),
  );
}
