import type { Division } from '@odr/shared/division/division.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Sealer } from '@odr/shared/privacy/sealer.ts';
import type { Judgement, SpotCheck, SpotCheckItem } from './spot-check.ts';
import type { SpotCheckItemRow, SpotCheckRow } from './spot-check.table.ts';

/** Where the authority of a spot check sits. The whole country lies in no province: its code stands for one. */
export type AuthorityPlace = Pick<Division, 'province' | 'prefecture' | 'county'>;

/** Where the words of a finding are sealed. */
const notePlace = (itemId: Id) => ({ table: 'spot_check_item', row: itemId, column: 'note' });

/** The row of a spot check. */
export function spotCheckRowOf(check: SpotCheck, place: AuthorityPlace, version: number): SpotCheckRow {
  const { filter, items: _, ...rest } = check;
  const { province, prefecture, county } = place;
  return { ...rest, ...filter, province, prefecture, county, version };
}

/** The rows of the items of a spot check, without findings. */
export function itemRowsOf({ id: spotCheckId, items }: SpotCheck): SpotCheckItemRow[] {
  const nothingFound = { finding: null, noteSealed: null, foundBy: null, foundAt: null };
  return items.map((each, index) => {
    const { judgement: _, ...item } = each;
    return { ...item, spotCheckId, position: index + 1, ...nothingFound };
  });
}

/** What a finding writes into its item's row. */
export function judgementColumns(itemId: Id, { finding, note, by, at }: Judgement, sealer: Sealer) {
  return { finding, noteSealed: sealer.seal(note, notePlace(itemId)), foundBy: by, foundAt: at };
}

/** The finding of an item's row, its words opened; null while there is none. */
export function judgementOf(row: SpotCheckItemRow, sealer: Sealer): Judgement | null {
  const { id, finding, noteSealed, foundBy: by, foundAt: at } = row;
  if (finding === null || noteSealed === null || by === null || at === null) return null;
  return { finding, note: sealer.open(noteSealed, notePlace(id)), by, at };
}

/** The spot check of its rows, items in the order in which they were drawn. */
export function spotCheckOf(row: SpotCheckRow, items: readonly SpotCheckItemRow[], sealer: Sealer): SpotCheck {
  const { version: _, province: _p, prefecture: _pp, county: _c, ...rest } = row;
  const { enterpriseId, from, to, contradictedOnly, ...check } = rest;
  return {
    ...check,
    filter: { enterpriseId, from, to, contradictedOnly },
    items: items.map((item) => itemOfRow(item, sealer)),
  };
}

function itemOfRow(row: SpotCheckItemRow, sealer: Sealer): SpotCheckItem {
  const { spotCheckId: _, position: _p, finding: _f, noteSealed: _n, foundBy: _b, foundAt: _a, ...item } = row;
  return { ...item, judgement: judgementOf(row, sealer) };
}
