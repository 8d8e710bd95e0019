import type { SpotCheckItemRow, SpotCheckRow } from './spot-check.table.ts';

/** Behind a spot check stands its row. */
export type SpotCheckMapper = SpotCheckRow;

/** Behind an item of a sample stands its row. */
export type SpotCheckItemMapper = SpotCheckItemRow;
