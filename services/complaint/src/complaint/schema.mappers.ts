import type { ComplaintRow } from './complaint.table.ts';

/** Behind the graph's `Complaint` stands its row. */
export type ComplaintMapper = ComplaintRow;
