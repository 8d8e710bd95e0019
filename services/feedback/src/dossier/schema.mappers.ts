import type { DossierRow, FeedbackVersionRow } from './dossier.table.ts';

/** Behind the graph's `Feedback` stands the dossier's row. */
export type FeedbackMapper = DossierRow;

/** Behind a version stands its row. */
export type FeedbackVersionMapper = FeedbackVersionRow;

/** Of a complaint this service knows no more than which it is. */
export interface ComplaintMapper {
  readonly id: string;
}
