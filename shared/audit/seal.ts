import type { DataSource, EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { eventContent } from '../contracts/catalogue.ts';
import { toKafka } from '../contracts/envelope.ts';
import { type Id, newId } from '../id/id.ts';
import type { ServiceName } from '../subgraph/service-names.ts';
import { type BlockRow, auditedColumns, blockColumns, blockOf } from './audit.rows.ts';
import { databaseOfAudit } from './audit.tables.ts';
import { type AuditedRow, type Block, hashOfBlock, hashOfRow, noBlock } from './chain.ts';

/** Most rows of a block. */
export const blockRows = 5_000;

/** How far back unsealed rows are looked for, in milliseconds; `everything` from the first row on. */
export type LookBack = number | 'everything';

/**
 * Seals the next committed rows into one block, with the sealer's own database account, and puts the announcement of its hash
 * into the outbox; all in one transaction. Two sealers at once can't fork the chain: the numbers of blocks and the ids of sealed
 * rows are unique.
 *
 * @param lookBack ids commit out of order, so that rows are looked for again behind those sealed last
 * @returns how many rows were sealed, at most `blockRows`
 */
export async function sealNextBlock(sealer: DataSource, service: ServiceName, lookBack: LookBack): Promise<number> {
  const rows = await unsealedRows(sealer, lookBack);
  if (rows.length > 0) await sealer.transaction((tx) => writeBlock(tx, service, rows));
  return rows.length;
}

/** One statement, hence one moment: a later version of an aggregate is never seen without the earlier ones. */
async function unsealedRows(sealer: DataSource, lookBack: LookBack): Promise<AuditedRow[]> {
  return sealer.query(
    `SELECT ${auditedColumns} FROM audit a LEFT JOIN audit_seal s ON s.audit_id = a.id
     WHERE s.audit_id IS NULL AND a.id > ? ORDER BY a.id LIMIT ${blockRows}`,
    [lookBack === 'everything' ? 0 : await highestSealedBefore(sealer, lookBack)],
  );
}

/** The highest id that was sealed at least so long ago. */
async function highestSealedBefore(sealer: DataSource, ageMs: number): Promise<string | number> {
  const [row]: { id: string | number | null }[] = await sealer.query(
    `SELECT MAX(audit_id) AS id FROM audit_seal WHERE block = (
       SELECT number FROM audit_block WHERE sealed_at < UTC_TIMESTAMP(3) - INTERVAL ? MICROSECOND
       ORDER BY number DESC LIMIT 1)`,
    [ageMs * 1000],
  );
  return row?.id ?? 0;
}

async function writeBlock(tx: EntityManager, service: ServiceName, rows: readonly AuditedRow[]): Promise<void> {
  const [clock]: { now: string; auditDatabase: string }[] = await tx.query(
    'SELECT CAST(UTC_TIMESTAMP(3) AS CHAR) AS now, DATABASE() AS auditDatabase',
  );
  if (clock === undefined) throw new Error('The database has no clock.');
  const [last]: BlockRow[] = await tx.query(`SELECT ${blockColumns} FROM audit_block ORDER BY number DESC LIMIT 1`);
  const before = last === undefined ? noBlock : blockOf(last);
  const header = { number: before.number + 1, previous: before.hash, count: rows.length, sealedAt: clock.now };
  const hashes = rows.map(hashOfRow);
  const block = { ...header, hash: hashOfBlock(service, header, hashes) };
  await tx.query('INSERT INTO audit_block (number, previous, hash, `count`, sealed_at) VALUES (?)', [
    [block.number, block.previous, block.hash, block.count, block.sealedAt],
  ]);
  await tx.query('INSERT INTO audit_seal (audit_id, block, position, hash) VALUES ?', [
    rows.map(({ id }, index) => [id, block.number, index + 1, hashes[index]]),
  ]);
  const { topic, key, headers, value } = announcementOf(service, block);
  await tx.query(
    `INSERT INTO \`${databaseOfAudit(clock.auditDatabase)}\`.outbox (topic, message_key, headers, value) VALUES (?)`,
    [[topic, key, JSON.stringify(headers), value]],
  );
}

/** Any namespace does for a name that never changes; this one was drawn once. */
const chains = '5b1f7c0e-2a0f-4d55-9d0a-4b5f3f1f6c11';

/** The id under which a service's chain is announced: the same wherever it is asked for. */
export const chainId = (service: ServiceName): Id => v5(service, chains);

function announcementOf(service: ServiceName, block: Block) {
  const data = {
    service,
    rows: block.count,
    previous: block.previous.toString('hex'),
    hash: block.hash.toString('hex'),
  };
  return toKafka({
    ...eventContent('odr.audit.blockSealed', data),
    id: newId(),
    subject: chainId(service),
    aggregateVersion: block.number,
    time: new Date(`${block.sealedAt.replace(' ', 'T')}Z`),
  });
}
