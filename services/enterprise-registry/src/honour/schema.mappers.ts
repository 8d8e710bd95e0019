import type { HonourRow } from './honour.table.ts';

/** Behind the graph's `Honour` stands its row. */
export type HonourMapper = HonourRow;
