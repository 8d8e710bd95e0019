import { rowsOfIds } from '@odr/shared/database/rows.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { type ReturnVisitRow, returnVisitTable } from './return-visit.table.ts';

/** The return visits of one request. */
export interface ReturnVisitQueries {
  /** The visits about the feedback on a complaint, whose dossier was read before: the earliest first. */
  aboutComplaint(complaintId: Id): Promise<ReturnVisitRow[]>;
  /** A visit that a command has just recorded for this viewer. @throws Error where it is gone */
  recorded(id: Id): Promise<ReturnVisitRow>;
}

export function returnVisitQueries({ database }: Pick<Platform, 'database'>): ReturnVisitQueries {
  const byComplaint = new DataLoader<Id, ReturnVisitRow[]>(async (ids) => {
    const found = await rowsOfIds(database, returnVisitTable, ids, 'complaint_id');
    const inOrder = found.toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
    const visits = Map.groupBy(inOrder, ({ complaintId }) => complaintId);
    return ids.map((id) => visits.get(id) ?? []);
  });
  return {
    aboutComplaint: (complaintId) => byComplaint.load(complaintId),
    async recorded(id) {
      const [row] = await rowsOfIds(database, returnVisitTable, [id]);
      if (row === undefined) throw new Error(`The return visit ${id} was recorded and cannot be read.`);
      return row;
    },
  };
}
