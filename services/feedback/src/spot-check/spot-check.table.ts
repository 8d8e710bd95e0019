import type { Finding } from '@odr/shared/contracts/feedback.vocabulary.ts';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  dayColumn,
} from '@odr/shared/database/columns.ts';
import { readRows } from '@odr/shared/database/rows.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import type { SealedColumn } from '@odr/shared/privacy/reseal.ts';
import { type DataSource, type EntityManager, EntitySchema } from 'typeorm';
import type { SampledFeedback, SpotCheck, SpotCheckFilter } from './spot-check.ts';

/** A spot check as a row, with the place of its authority, by which lists select. */
export interface SpotCheckRow extends SpotCheckFilter {
  id: Id;
  version: number;
  status: SpotCheck['status'];
  authorityId: string;
  division: string;
  province: string;
  prefecture: string | null;
  county: string | null;
  drawnBy: string;
  drawnAt: Date;
  seed: string;
  asOf: Date;
  population: number;
}

/** A feedback of a sample as a row, with the owners of its case. */
export interface SpotCheckItemRow extends SampledFeedback {
  id: Id;
  spotCheckId: Id;
  /** Its place in the sample, from 1. */
  position: number;
  assignee: string;
  finding: Finding | null;
  noteSealed: Buffer | null;
  foundBy: string | null;
  foundAt: Date | null;
}

export const spotCheckTable = new EntitySchema<SpotCheckRow>({
  name: 'spot_check',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    status: codeColumn(10),
    authorityId: codeColumn(32, { name: 'authority_id' }),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
    drawnBy: codeColumn(64, { name: 'drawn_by' }),
    drawnAt: instantColumn({ name: 'drawn_at' }),
    enterpriseId: idColumn({ name: 'enterprise_id', nullable: true }),
    from: dayColumn({ name: 'from_day' }),
    to: dayColumn({ name: 'to_day' }),
    contradictedOnly: flagColumn({ name: 'contradicted_only' }),
    seed: codeColumn(64),
    asOf: instantColumn({ name: 'as_of' }),
    population: countColumn(),
  },
});

export const spotCheckItemTable = new EntitySchema<SpotCheckItemRow>({
  name: 'spot_check_item',
  columns: {
    id: idColumn({ primary: true }),
    spotCheckId: idColumn({ name: 'spot_check_id' }),
    position: countColumn(),
    complaintId: idColumn({ name: 'complaint_id' }),
    feedbackVersion: countColumn({ name: 'feedback_version' }),
    enterpriseId: idColumn({ name: 'enterprise_id' }),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
    assignee: codeColumn(64),
    finding: codeColumn(20, { nullable: true }),
    noteSealed: { type: 'blob', name: 'note_sealed', nullable: true },
    foundBy: codeColumn(64, { name: 'found_by', nullable: true }),
    foundAt: instantColumn({ name: 'found_at', nullable: true }),
  },
});

/** The items of these spot checks, in the order in which they were drawn. */
export function itemsOf(runner: DataSource | EntityManager, checks: readonly Id[]): Promise<SpotCheckItemRow[]> {
  const of = { sql: 'spot_check_id IN (?)', values: [checks.map(idToBytes)] };
  return readRows(runner, spotCheckItemTable, of, 'ORDER BY position');
}

/** The column that holds the words of findings. */
export const sealedNotes: SealedColumn = {
  table: 'spot_check_item',
  id: 'id',
  column: 'note_sealed',
  placeColumn: () => 'note',
};
