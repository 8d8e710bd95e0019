import type { Outcome } from '@odr/shared/contracts/complaint.vocabulary.ts';
import type {
  NegotiationMethod,
  SettlementKind,
  SupersedingReason,
} from '@odr/shared/contracts/feedback.vocabulary.ts';
import {
  amountColumn,
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  textColumn,
} from '@odr/shared/database/columns.ts';
import { readRows } from '@odr/shared/database/rows.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import { type DataSource, type EntityManager, EntitySchema } from 'typeorm';
import type { RatingState, Verdict } from './dossier.ts';

/** A dossier as a row, with the owners of its complaint, by which lists select. */
export interface DossierRow {
  /** The complaint's id. */
  id: Id;
  version: number;
  consumerSubject: string;
  enterpriseId: Id | null;
  division: string;
  province: string;
  prefecture: string | null;
  county: string | null;
  /** When the newest version was recorded; null where none was. Lists go by it. */
  recordedAt: Date | null;
  missed: boolean;
  ratingStatus: RatingState['status'];
  /** What is to rate or was rated. */
  standingVersion: number | null;
  standingOutcome: Outcome | null;
  ratingWindowEndsAt: Date | null;
  /** Whether the consumer was reminded that the window ends soon. */
  ratingReminded: boolean;
  /** When something next happens to the window by itself, for the watcher; null where nothing does. */
  ratingDueAt: Date | null;
  ratedAt: Date | null;
  resolved: boolean | null;
  satisfaction: number | null;
  comment: string | null;
}

/** A version of the feedback as a row. */
export interface FeedbackVersionRow {
  dossierId: Id;
  number: number;
  status: Verdict['status'];
  supersededBecause: SupersedingReason | null;
  recordedAt: Date;
  /** Since when it stands or stood as the outcome; null where it never did. */
  acceptedAt: Date | null;
  /** Since when it does not stand any more; null where it does, or may yet. */
  supersededAt: Date | null;
  handledAt: Date;
  method: NegotiationMethod;
  process: string;
  outcome: Outcome;
  result: string;
  settlementKinds: SettlementKind[] | null;
  terms: string | null;
  keepBy: string | null;
  amount: string | null;
}

export const dossierTable = new EntitySchema<DossierRow>({
  name: 'dossier',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    consumerSubject: codeColumn(64, { name: 'consumer_subject' }),
    enterpriseId: idColumn({ name: 'enterprise_id', nullable: true }),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
    recordedAt: instantColumn({ name: 'recorded_at', nullable: true }),
    missed: flagColumn(),
    ratingStatus: codeColumn(10, { name: 'rating_status' }),
    standingVersion: countColumn({ name: 'standing_version', nullable: true }),
    standingOutcome: codeColumn(20, { name: 'standing_outcome', nullable: true }),
    ratingWindowEndsAt: instantColumn({ name: 'rating_window_ends_at', nullable: true }),
    ratingReminded: flagColumn({ name: 'rating_reminded' }),
    ratingDueAt: instantColumn({ name: 'rating_due_at', nullable: true }),
    ratedAt: instantColumn({ name: 'rated_at', nullable: true }),
    resolved: flagColumn({ nullable: true }),
    satisfaction: countColumn({ nullable: true }),
    comment: textColumn({ nullable: true }),
  },
});

export const feedbackVersionTable = new EntitySchema<FeedbackVersionRow>({
  name: 'feedback_version',
  columns: {
    dossierId: idColumn({ name: 'dossier_id', primary: true }),
    number: countColumn({ primary: true }),
    status: codeColumn(12),
    supersededBecause: codeColumn(30, { name: 'superseded_because', nullable: true }),
    recordedAt: instantColumn({ name: 'recorded_at' }),
    acceptedAt: instantColumn({ name: 'accepted_at', nullable: true }),
    supersededAt: instantColumn({ name: 'superseded_at', nullable: true }),
    handledAt: instantColumn({ name: 'handled_at' }),
    method: codeColumn(12),
    process: textColumn(),
    outcome: codeColumn(20),
    result: textColumn(),
    settlementKinds: jsonColumn({ name: 'settlement_kinds', nullable: true }),
    terms: textColumn({ nullable: true }),
    keepBy: dayColumn({ name: 'keep_by', nullable: true }),
    amount: amountColumn({ nullable: true }),
  },
});

/** All versions of these dossiers, in order of number. */
export function versionsOf(runner: DataSource | EntityManager, dossiers: readonly Id[]): Promise<FeedbackVersionRow[]> {
  const of = { sql: 'dossier_id IN (?)', values: [dossiers.map(idToBytes)] };
  return readRows(runner, feedbackVersionTable, of, 'ORDER BY number');
}
