import { createHash } from 'node:crypto';

/** A row of the audit log as it is sealed: every column as text, so that no driver, time zone or server changes what is hashed. */
export interface AuditedRow {
  readonly id: string;
  readonly aggregate: string;
  /** Upper-case hexadecimal, without dashes. */
  readonly aggregateId: string;
  readonly aggregateVersion: string;
  /** UTC, `YYYY-MM-DD hh:mm:ss.mmm`. */
  readonly at: string;
  readonly subject: string;
  readonly actorKind: string;
  readonly authority: string | null;
  readonly command: string;
  readonly reason: string | null;
  /** JSON, an array of types of event. */
  readonly events: string;
}

/** What a block says besides its rows. */
export interface BlockHeader {
  /** From 1, without gaps. */
  readonly number: number;
  /** Hash of the block before, `noBlock` before the first. */
  readonly previous: Buffer;
  /** How many rows it holds. */
  readonly count: number;
  /** UTC by the database's clock, `YYYY-MM-DD hh:mm:ss.mmm`. */
  readonly sealedAt: string;
}

/** A block as it is stored. */
export interface Block extends BlockHeader {
  readonly hash: Buffer;
}

/** Stands for the block before the first. */
export const noBlock: Pick<Block, 'number' | 'hash'> = { number: 0, hash: Buffer.alloc(32) };

/** SHA-256 over all columns of a row. */
export function hashOfRow(row: AuditedRow): Buffer {
  const { id, aggregate, aggregateId, aggregateVersion, at, subject, actorKind, authority, command, reason } = row;
  const columns = [id, aggregate, aggregateId, aggregateVersion, at, subject, actorKind, authority, command, reason];
  return sha256(JSON.stringify(['odr-audit-row-1', ...columns, compact(row.events)]));
}

/** SHA-256 over whose block it is, what it says of itself, and its rows in their order. */
export function hashOfBlock(service: string, header: BlockHeader, rows: readonly Buffer[]): Buffer {
  const { number, previous, count, sealedAt } = header;
  const said = JSON.stringify(['odr-audit-block-1', service, number, previous.toString('hex'), count, sealedAt]);
  return sha256(said, ...rows);
}

function sha256(...parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** MySQL stores JSON with blanks of its own; MariaDB keeps the text as written, which may have been made no JSON at all. */
function compact(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return { notJson: json };
  }
}
