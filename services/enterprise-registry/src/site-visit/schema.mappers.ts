import type { SiteVisitRow } from './site-visit.table.ts';

/** Behind the graph's `SiteVisit` stands its row. */
export type SiteVisitMapper = SiteVisitRow;
