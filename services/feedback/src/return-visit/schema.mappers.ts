import type { ReturnVisitRow } from './return-visit.table.ts';

/** Behind a return visit stands its row. */
export type ReturnVisitMapper = ReturnVisitRow;
