import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createSealer } from '@odr/shared/privacy/sealer.ts';
import { checkId, drawn, found, itemWu, itemZhou, judged } from './a-spot-check.ts';
import { itemRowsOf, judgementColumns, spotCheckOf, spotCheckRowOf } from './spot-check.rows.ts';
import { evolve } from './spot-check.ts';

const sealer = createSealer([{ id: 'k1', key: createSecretKey(Buffer.alloc(32, 7)) }]);
const place = { province: '330000', prefecture: '330100', county: '330106' };

describe('a spot check comes back from its rows as it was', () => {
  const check = evolve(undefined, drawn);

  it('when it is drawn', () => {
    expect(spotCheckOf(spotCheckRowOf(check, place, 1), itemRowsOf(check), sealer)).toEqual(check);
  });

  it('with a finding, whose words are sealed', () => {
    const judgement = judged('officer-wu', 'SERIOUSLY_FALSE');
    const columns = judgementColumns(itemWu, judgement, sealer);
    expect(columns.noteSealed.includes(judgement.note)).toBe(false);
    const rows = itemRowsOf(check).map((row) => (row.id === itemWu ? { ...row, ...columns } : row));
    expect(spotCheckOf(spotCheckRowOf(check, place, 2), rows, sealer)).toEqual(
      evolve(check, found(itemWu, 'officer-wu', 'SERIOUSLY_FALSE')),
    );
  });

  it('with each word bound to its item', () => {
    const { noteSealed } = judgementColumns(itemWu, judged('officer-wu', 'TRUTHFUL'), sealer);
    const rows = itemRowsOf(check).map((row) => ({
      ...row,
      finding: 'TRUTHFUL' as const,
      noteSealed,
      foundBy: 'officer-wu',
      foundAt: check.drawnAt,
    }));
    expect(rows.map(({ id }) => id)).toEqual([itemZhou, itemWu]);
    expect(() => spotCheckOf(spotCheckRowOf(check, place, 2), rows, sealer)).toThrow(
      `spot_check_item.note of ${itemZhou}`,
    );
    expect(check.id).toBe(checkId);
  });
});
