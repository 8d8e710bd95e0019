import { describe, expect, it } from '@jest/globals';
import { type AuditedRow, type Block, hashOfBlock, hashOfRow, noBlock } from './chain.ts';
import { type SealedRow, examineBlock } from './examine-block.ts';

const rowOf = (id: number): AuditedRow => ({
  id: String(id),
  aggregate: 'complaint',
  aggregateId: '0199A1B2C3D47E5F8A9B0C1D2E3F4A5B',
  aggregateVersion: String(id),
  at: '2026-02-13 09:30:00.000',
  subject: 'officer-1',
  actorKind: 'OFFICER',
  authority: '330106',
  command: 'reveal-contact',
  reason: '核实情况',
  events: '["ContactRevealed"]',
});

function sealed(
  number: number,
  before: Pick<Block, 'hash'>,
  ids: readonly number[],
): { block: Block; rows: SealedRow[] } {
  const rows = ids.map((id, index) => {
    const row = rowOf(id);
    return { auditId: row.id, position: index + 1, hash: hashOfRow(row), row };
  });
  const header = { number, previous: before.hash, count: rows.length, sealedAt: '2026-02-13 09:30:01.000' };
  const hashes = rows.map(({ hash }) => hash);
  return { block: { ...header, hash: hashOfBlock('complaint', header, hashes) }, rows };
}

const first = sealed(1, noBlock, [1, 2, 3]);
const second = sealed(2, first.block, [5, 9, 10]);
const examine = (block: Block, rows: readonly SealedRow[], before: Pick<Block, 'number' | 'hash'> = first.block) =>
  examineBlock('complaint', before, block, rows).map(({ row, what }) => `${row ?? '-'} ${what}`);

describe('a block', () => {
  it('is sound where its rows are those that were sealed and it follows the one before', () => {
    expect(examine(first.block, first.rows, noBlock)).toEqual([]);
    expect(examine(second.block, second.rows)).toEqual([]);
  });

  it.each<[keyof AuditedRow, string | null]>([
    ['id', '6'],
    ['aggregate', 'referral'],
    ['aggregateId', '0199A1B2C3D47E5F8A9B0C1D2E3F4A5C'],
    ['aggregateVersion', '6'],
    ['at', '2026-02-13 09:30:00.001'],
    ['subject', 'officer-2'],
    ['actorKind', 'LIAISON'],
    ['authority', null],
    ['command', 'record-contact'],
    ['reason', ''],
    ['events', '["ContactRevealed","Noted"]'],
    ['events', 'no JSON'],
  ])('shows a row whose %s was changed to %j', (column, value) => {
    const rows = second.rows.map((each) =>
      each.auditId === '5' ? { ...each, row: { ...rowOf(5), [column]: value } } : each,
    );
    expect(examine(second.block, rows)).toEqual(['5 edited after sealing']);
  });

  it('does not mind how the server lays out JSON', () => {
    const rows = second.rows.map((each) => ({
      ...each,
      row: { ...rowOf(Number(each.auditId)), events: '[ "ContactRevealed" ]' },
    }));
    expect(examine(second.block, rows)).toEqual([]);
  });

  it('shows rows deleted, with and without their seal', () => {
    expect(
      examine(
        second.block,
        second.rows.map((each) => ({ ...each, row: undefined })),
      ),
    ).toEqual(['5', '9', '10'].map((id) => `${id} deleted after sealing`));
    expect(examine(second.block, second.rows.slice(1))).toEqual([
      '- rows were taken out after sealing: 2 where 3 were sealed',
    ]);
  });

  it('shows rows put in and rows in another order', () => {
    const [a, b, c] = second.rows as [SealedRow, SealedRow, SealedRow];
    expect(examine(second.block, [...second.rows, ...first.rows.slice(0, 1)])).toEqual([
      '- rows were put in after sealing: 4 where 3 were sealed',
    ]);
    expect(examine(second.block, [a, c, b])).toEqual(['- rows were reordered after sealing']);
  });

  it.each<[string, Partial<Block>]>([
    ['time', { sealedAt: '2026-02-13 09:30:01.001' }],
    ['number of rows', { count: 4 }],
    ['hash', { hash: Buffer.alloc(32, 1) }],
  ])('shows that its %s was changed', (_, change) => {
    expect(examine({ ...second.block, ...change }, second.rows)).toHaveLength(1);
  });

  it('shows that the one before was replaced or is gone, and that a chain has lost its beginning', () => {
    const other = sealed(1, noBlock, [1, 2]).block;
    expect(examine(second.block, second.rows, other)).toEqual(['- does not follow block 1 as that is now']);
    expect(examine(second.block, second.rows, noBlock)).toEqual(['- block 1 is gone: deleted after sealing']);
    expect(examine(sealed(7, first.block, [20]).block, sealed(7, first.block, [20]).rows)).toEqual([
      '- blocks 2 to 6 are gone: deleted after sealing',
    ]);
  });

  it('of another service is not taken for its own', () => {
    expect(examineBlock('feedback', noBlock, first.block, first.rows)).toHaveLength(1);
  });
});
