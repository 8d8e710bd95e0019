import type { Statement } from '../database/one-trip.ts';
import { type Id, idToBytes } from '../id/id.ts';

/** Who did what to which aggregate. Services may only insert here and read. */
export interface AuditRow {
  readonly aggregate: string;
  readonly aggregateId: Id;
  readonly aggregateVersion: number;
  readonly at: Date;
  readonly subject: string;
  readonly actorKind: string;
  readonly authority: string | null;
  readonly command: string;
  readonly reason: string | null;
  /** Types of the events that the command led to. */
  readonly events: readonly string[];
}

/** Writes audit rows: to be run in the transaction of what they tell of. */
export function auditInsert(rows: readonly AuditRow[]): Statement {
  return {
    sql: `INSERT INTO audit
       (aggregate, aggregate_id, aggregate_version, at, subject, actor_kind, authority, command, reason, events)
     VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
    values: rows.flatMap((row) => [
      row.aggregate,
      idToBytes(row.aggregateId),
      row.aggregateVersion,
      row.at,
      row.subject,
      row.actorKind,
      row.authority,
      row.command,
      row.reason,
      JSON.stringify(row.events),
    ]),
  };
}
