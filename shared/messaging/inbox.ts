import type { EntityManager } from 'typeorm';
import { type PublishedEvent, type Unreadable, fromKafka } from '../contracts/envelope.ts';
import { type Id, idFromBytes, idToBytes } from '../id/id.ts';
import { type DeadLetterReason, type ReceivedRecord, insertDeadLetters } from './dead-letter.table.ts';
import type { Position, Reader } from './reader.ts';

/** What receiving a batch did, for metrics and for the release of events that waited for a gap to close. */
export interface Received {
  readonly applied: readonly PublishedEvent[];
  readonly deadLetters: number;
  /** Aggregates that moved on while later events of theirs were waiting. */
  readonly released: readonly Id[];
}

/**
 * Takes a batch of records in the open transaction. Of each aggregate exactly the next version is applied; older ones are passed over,
 * later ones wait in `dead_letter` until the gap closes, and what follows a dead letter waits with it.
 */
export async function receive(
  tx: EntityManager,
  reader: Reader,
  records: readonly ReceivedRecord[],
): Promise<Received> {
  const decoded = records.map((record) => ({ record, event: fromKafka(record) }));
  const subjects = [...new Set(decoded.flatMap(({ event }) => subjectOf(event) ?? []))].toSorted();
  const { versions, held } = await lockSubjects(tx, reader.name, subjects);

  const toApply: PublishedEvent[] = [];
  const dead: {
    record: ReceivedRecord;
    subject: Id | null;
    version: number | null;
    reason: DeadLetterReason;
    error: string;
  }[] = [];
  const moved = new Set<Id>();
  for (const { record, event } of decoded) {
    const envelope = 'unreadable' in event ? event.envelope : event;
    if (envelope === undefined) {
      dead.push({ record, subject: null, version: null, reason: 'POISON', error: (event as Unreadable).reason });
      continue;
    }
    const { subject, aggregateVersion: version } = envelope;
    const applied = versions.get(subject) ?? 0;
    if (version <= applied) continue;
    const bury = (reason: DeadLetterReason, error: string) => {
      dead.push({ record, subject, version, reason, error });
      if (held.get(subject) !== 'POISON') held.set(subject, reason === 'GAP' ? 'GAP' : 'POISON');
    };
    if (held.get(subject) === 'POISON') bury('FOLLOWS', 'follows a dead letter of the same aggregate');
    else if (version > applied + 1) bury('GAP', `version ${version} came after ${applied}`);
    else if ('unreadable' in event && event.unreadable === 'INVALID_DATA') bury('POISON', event.reason);
    else {
      if (!('unreadable' in event)) toApply.push(event);
      versions.set(subject, version);
      moved.add(subject);
    }
  }

  if (toApply.length > 0) await reader.apply(tx, toApply);
  await markVersions(
    tx,
    reader.name,
    [...moved].map((subject) => [subject, versions.get(subject) ?? 0]),
  );
  await insertDeadLetters(tx, reader.name, dead);
  const last = decoded.at(-1);
  if (last !== undefined) await reader.reached?.(tx, positionAfter(last.record, last.event));
  return {
    applied: toApply,
    deadLetters: dead.length,
    released: [...moved].filter((subject) => held.get(subject) === 'GAP'),
  };
}

function positionAfter({ partition, offset }: ReceivedRecord, event: PublishedEvent | Unreadable): Position {
  const envelope = 'unreadable' in event ? event.envelope : event;
  return { partition, nextOffset: BigInt(offset) + 1n, eventTime: envelope?.time };
}

function subjectOf(event: PublishedEvent | Unreadable): Id | undefined {
  return 'unreadable' in event ? event.envelope?.subject : event.subject;
}

/** What the inbox knows of some aggregates. */
interface Subjects {
  /** The version applied of each. */
  readonly versions: Map<Id, number>;
  /** Those with waiting events, and whether a poisoned one is among them. */
  readonly held: Map<Id, 'POISON' | 'GAP'>;
}

/** Under a row lock: two consumers of one partition take turns, whatever Kafka thinks. Most aggregates have their row already. */
async function lockSubjects(tx: EntityManager, reader: string, subjects: readonly Id[]): Promise<Subjects> {
  if (subjects.length === 0) return { versions: new Map(), held: new Map() };
  const ids = subjects.map(idToBytes);
  let rows = await lockRows(tx, reader, ids);
  if (rows.length < ids.length) {
    await tx.query('INSERT IGNORE INTO inbox (reader, aggregate_id, version) VALUES ?', [
      ids.map((id) => [reader, id, 0]),
    ]);
    rows = await lockRows(tx, reader, ids);
  }
  const known = rows.map((row) => ({ ...row, id: idFromBytes(row.aggregate_id) }));
  return {
    versions: new Map(known.map(({ id, version }) => [id, version])),
    held: new Map(
      known.flatMap(({ id, poisoned }) =>
        poisoned === null ? [] : [[id, Number(poisoned) > 0 ? ('POISON' as const) : ('GAP' as const)] as const],
      ),
    ),
  };
}

interface LockedRow {
  readonly aggregate_id: Buffer;
  readonly version: number;
  /** How many of its waiting events are no mere gap; NULL where none wait. */
  readonly poisoned: number | string | null;
}

function lockRows(tx: EntityManager, reader: string, ids: readonly Buffer[]): Promise<LockedRow[]> {
  return tx.query(
    `SELECT aggregate_id, version, (
       SELECT SUM(reason <> 'GAP') FROM dead_letter
       WHERE dead_letter.reader = inbox.reader AND dead_letter.aggregate_id = inbox.aggregate_id) AS poisoned
     FROM inbox WHERE reader = ? AND aggregate_id IN (?) ORDER BY aggregate_id FOR UPDATE`,
    [reader, ids],
  );
}

async function markVersions(
  tx: EntityManager,
  reader: string,
  versions: readonly (readonly [Id, number])[],
): Promise<void> {
  if (versions.length === 0) return;
  await tx.query(
    `INSERT INTO inbox (reader, aggregate_id, version) VALUES ${versions.map(() => '(?, ?, ?)').join(', ')}
     ON DUPLICATE KEY UPDATE version = VALUES(version)`,
    versions.flatMap(([subject, version]) => [reader, idToBytes(subject), version]),
  );
}
