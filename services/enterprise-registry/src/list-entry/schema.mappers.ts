import type { ListEntryRow } from './list-entry.table.ts';

/** Behind the graph's `ListEntry` stands its row. */
export type ListEntryMapper = ListEntryRow;
