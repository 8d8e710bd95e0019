import type { AuditedRow, Block } from './chain.ts';
import type { SealedRow } from './examine-block.ts';

/** The columns of `audit` (as `a`), each as text: see `AuditedRow`. */
export const auditedColumns = `CAST(a.id AS CHAR) AS id, a.aggregate, HEX(a.aggregate_id) AS aggregateId,
  CAST(a.aggregate_version AS CHAR) AS aggregateVersion, CAST(a.at AS CHAR) AS at, a.subject, a.actor_kind AS actorKind,
  a.authority, a.command, a.reason, CAST(a.events AS CHAR) AS events`;

/** The columns of `audit_block`. */
export const blockColumns = 'number, previous, hash, `count`, CAST(sealed_at AS CHAR) AS sealedAt';

/** A row of a query for `blockColumns`. BIGINT may come as text. */
export type BlockRow = Omit<Block, 'number'> & { readonly number: string | number };

export const blockOf = (row: BlockRow): Block => ({ ...row, number: Number(row.number) });

/** The columns of `audit_seal` (as `s`), with those of its row. */
export const sealedColumns = `s.block, s.position, s.hash, CAST(s.audit_id AS CHAR) AS auditId, ${auditedColumns}`;

/** A row of a query for `sealedColumns`; without `id` where its row of `audit` is gone. */
export type SealRow = { readonly [Column in keyof AuditedRow]: AuditedRow[Column] | null } & {
  readonly block: string | number;
  readonly position: number;
  readonly hash: Buffer;
  readonly auditId: string;
};

export function sealedRowOf({ block: _block, position, hash, auditId, ...row }: SealRow): SealedRow {
  return { auditId, position, hash, row: row.id === null ? undefined : (row as AuditedRow) };
}
