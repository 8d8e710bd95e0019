import type { VisitAnswer, VisitChannel } from '@odr/shared/contracts/feedback.vocabulary.ts';
import { codeColumn, countColumn, idColumn, instantColumn } from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { SealedColumn } from '@odr/shared/privacy/reseal.ts';
import type { Sealer } from '@odr/shared/privacy/sealer.ts';
import { EntitySchema } from 'typeorm';
import type { ReturnVisit } from './return-visit.ts';

/** A return visit as a row, its consumer's words sealed. Whoever may see the complaint's dossier finds it there. */
export interface ReturnVisitRow {
  id: Id;
  version: number;
  complaintId: Id;
  feedbackVersion: number;
  authorityId: string;
  officer: string;
  visitedAt: Date;
  recordedAt: Date;
  channel: VisitChannel;
  answer: VisitAnswer;
  saidSealed: Buffer | null;
}

export const returnVisitTable = new EntitySchema<ReturnVisitRow>({
  name: 'return_visit',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    complaintId: idColumn({ name: 'complaint_id' }),
    feedbackVersion: countColumn({ name: 'feedback_version' }),
    authorityId: codeColumn(32, { name: 'authority_id' }),
    officer: codeColumn(64),
    visitedAt: instantColumn({ name: 'visited_at' }),
    recordedAt: instantColumn({ name: 'recorded_at' }),
    channel: codeColumn(10),
    answer: codeColumn(20),
    saidSealed: { type: 'blob', name: 'said_sealed', nullable: true },
  },
});

const saidPlace = (id: Id) => ({ table: 'return_visit', row: id, column: 'said' });

export const sealedSaid: SealedColumn = {
  table: 'return_visit',
  id: 'id',
  column: 'said_sealed',
  placeColumn: () => 'said',
};

/** The row of a visit. */
export function returnVisitRowOf(visit: ReturnVisit, version: number, sealer: Sealer): ReturnVisitRow {
  const { said, enterpriseId: _, ...rest } = visit;
  return { ...rest, version, saidSealed: said === null ? null : sealer.seal(said, saidPlace(visit.id)) };
}

/** What the consumer said, opened; null where nothing was said. */
export function saidIn({ id, saidSealed }: ReturnVisitRow, sealer: Sealer): string | null {
  return saidSealed === null ? null : sealer.open(saidSealed, saidPlace(id));
}
