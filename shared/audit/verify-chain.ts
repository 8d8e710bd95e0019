import type { DataSource } from 'typeorm';
import { type BlockRow, type SealRow, blockColumns, blockOf, sealedColumns, sealedRowOf } from './audit.rows.ts';
import { type Block, noBlock } from './chain.ts';
import { type Finding, type SealedRow, examineBlock } from './examine-block.ts';

/** What was looked at, and what of it is wrong. */
export interface ChainReport {
  readonly blocks: number;
  readonly rows: number;
  /** Rows that no block holds yet. */
  readonly unsealed: number;
}

type Report = (finding: Finding) => void;

const blocksAtOnce = 500;
const rowsAtOnce = 20_000;

/** Looks at a service's whole audit log in its database (audit database), block by block, with memory for a few blocks only. */
export async function verifyChain(database: DataSource, service: string, report: Report): Promise<ChainReport> {
  let before: Pick<Block, 'number' | 'hash'> = noBlock;
  let blocks = 0;
  let rows = 0;
  for (;;) {
    const chunk = await blocksAfter(database, before.number);
    if (chunk.length === 0) break;
    const sealed = await rowsOf(database, chunk);
    for (const block of chunk) {
      const held = sealed.get(block.number) ?? [];
      for (const finding of examineBlock(service, before, block, held)) report(finding);
      rows += held.length;
      before = block;
    }
    blocks += chunk.length;
  }
  await findLostSeals(database, report);
  await findRowsOutOfTurn(database, report);
  return { blocks, rows, unsealed: await countUnsealed(database) };
}

/** The next blocks, so many that their rows fit into memory. */
async function blocksAfter(database: DataSource, number: number): Promise<Block[]> {
  const found: BlockRow[] = await database.query(
    `SELECT ${blockColumns} FROM audit_block WHERE number > ? ORDER BY number LIMIT ${blocksAtOnce}`,
    [number],
  );
  const blocks = found.map(blockOf);
  let rows = 0;
  const tooMany = blocks.findIndex(({ count }, index) => (rows += count) > rowsAtOnce && index > 0);
  return tooMany === -1 ? blocks : blocks.slice(0, tooMany);
}

async function rowsOf(database: DataSource, blocks: readonly Block[]): Promise<Map<number, SealedRow[]>> {
  const found: SealRow[] = await database.query(
    `SELECT ${sealedColumns} FROM audit_seal s LEFT JOIN audit a ON a.id = s.audit_id
     WHERE s.block BETWEEN ? AND ? ORDER BY s.block, s.position`,
    [blocks[0]?.number, blocks.at(-1)?.number],
  );
  return new Map(
    [...Map.groupBy(found, ({ block }) => Number(block))].map(([block, rows]) => [block, rows.map(sealedRowOf)]),
  );
}

/** Seals whose block is gone. */
async function findLostSeals(database: DataSource, report: Report): Promise<void> {
  const lost: { block: string | number; seals: string | number }[] = await database.query(
    `SELECT s.block, COUNT(*) AS seals FROM audit_seal s LEFT JOIN audit_block b ON b.number = s.block
     WHERE b.number IS NULL GROUP BY s.block ORDER BY s.block`,
  );
  for (const { block, seals } of lost) {
    report({ block: Number(block), what: `deleted, ${seals} seals of its rows are still there` });
  }
}

/** Longer than a transaction can stay unseen by the sealer, see `sealing.ts`. */
const outOfTurnMinutes = 60;

/**
 * Rows that came after a later version of their aggregate: a writer locks the aggregate first, so ids and seals follow the versions.
 * A row invented afterwards, sealed like any other, is found so.
 */
async function findRowsOutOfTurn(database: DataSource, report: Report): Promise<void> {
  const found: { id: string | number; block: string | number }[] = await database.query(
    `SELECT id, block FROM (
       SELECT a.id, s.block, b.sealed_at,
         LEAD(a.id) OVER later AS later_id, LEAD(b.sealed_at) OVER later AS later_sealed_at
       FROM audit a JOIN audit_seal s ON s.audit_id = a.id JOIN audit_block b ON b.number = s.block
       WINDOW later AS (PARTITION BY a.aggregate, a.aggregate_id ORDER BY a.aggregate_version)
     ) turns
     WHERE later_id < id OR sealed_at > later_sealed_at + INTERVAL ${outOfTurnMinutes} MINUTE
     ORDER BY id`,
  );
  for (const { id, block } of found) {
    report({ block: Number(block), row: String(id), what: 'inserted later than the next version of its aggregate' });
  }
}

async function countUnsealed(database: DataSource): Promise<number> {
  const [row]: { unsealed: string | number }[] = await database.query(
    'SELECT COUNT(*) AS unsealed FROM audit a LEFT JOIN audit_seal s ON s.audit_id = a.id WHERE s.audit_id IS NULL',
  );
  return Number(row?.unsealed);
}
