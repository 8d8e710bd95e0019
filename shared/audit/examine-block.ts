import { type AuditedRow, type Block, hashOfBlock, hashOfRow } from './chain.ts';

/** A row's place in its block, with the hash taken when it was sealed and the row as it is now. */
export interface SealedRow {
  readonly auditId: string;
  /** From 1, without gaps. */
  readonly position: number;
  readonly hash: Buffer;
  /** Absent where the row is gone. */
  readonly row: AuditedRow | undefined;
}

/** Something that is not as it was when it was sealed. */
export interface Finding {
  readonly block?: number;
  /** Id of the row in the table `audit`. */
  readonly row?: string;
  /** What is wrong, in one line. */
  readonly what: string;
}

/**
 * Looks at one block: whether it follows the one before, whether its rows are those that were sealed, each unchanged and in its
 * place. Pure.
 *
 * @param rows in order of position
 */
export function examineBlock(
  service: string,
  before: Pick<Block, 'number' | 'hash'>,
  block: Block,
  rows: readonly SealedRow[],
): Finding[] {
  const findings: Finding[] = [];
  const find = (what: string, row?: string): void => {
    findings.push({ block: block.number, what, ...(row === undefined ? {} : { row }) });
  };
  if (block.number > before.number + 1) {
    const last = block.number - 1;
    const first = before.number + 1;
    const gone = first === last ? `block ${first} is gone` : `blocks ${first} to ${last} are gone`;
    find(`${gone}: deleted after sealing`);
  } else if (!block.previous.equals(before.hash)) {
    find(before.number === 0 ? 'does not begin the chain' : `does not follow block ${before.number} as that is now`);
  }
  for (const { auditId, hash, row } of rows) {
    if (row === undefined) find('deleted after sealing', auditId);
    else if (!hashOfRow(row).equals(hash)) find('edited after sealing', auditId);
  }
  const hashes = rows.map(({ hash }) => hash);
  if (!hashOfBlock(service, block, hashes).equals(block.hash)) find(faultOfBlock(service, block, rows));
  return findings;
}

/** Why the hash of a block is not what its rows and its header give. */
function faultOfBlock(service: string, block: Block, rows: readonly SealedRow[]): string {
  if (rows.length !== block.count) {
    const how = rows.length < block.count ? 'rows were taken out' : 'rows were put in';
    return `${how} after sealing: ${rows.length} where ${block.count} were sealed`;
  }
  const inOrder = rows.toSorted((a, b) => (BigInt(a.auditId) < BigInt(b.auditId) ? -1 : 1)).map(({ hash }) => hash);
  return hashOfBlock(service, block, inOrder).equals(block.hash)
    ? 'rows were reordered after sealing'
    : 'its seals or its header were edited after sealing';
}
