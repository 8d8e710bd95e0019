import type { ContradictionRow } from './contradiction.table.ts';

/** Behind a contradiction stands its row. */
export type ContradictionMapper = ContradictionRow;
