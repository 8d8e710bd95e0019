import type { ComplaintStatus, Outcome, OutcomeCause } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { codeColumn, countColumn, flagColumn, idColumn, instantColumn } from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';

/** What this service keeps of a complaint, from the complaint service's events: who is addressed, and how far it is. */
export interface ComplaintCopy {
  readonly id: Id;
  readonly status: ComplaintStatus;
  readonly consumerSubject: string;
  /** Null where the enterprise is not registered; such a complaint is never fed back on. */
  readonly enterpriseId: Id | null;
  /** Division of the enterprise: to it the case belongs. */
  readonly division: string;
  readonly province: string;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly receivedAt: Date;
  readonly contactDueAt: Date;
  readonly settleDueAt: Date;
  readonly deadlinesProvisional: boolean;
  /** When the first contact was recorded, and when it took place as the enterprise states. */
  readonly contactRecordedAt: Date | null;
  readonly contactStatedAt: Date | null;
  readonly contactDeniedAt: Date | null;
  readonly outcome: Outcome | null;
  readonly outcomeCause: OutcomeCause | null;
  /** The version of the feedback that the outcome comes from; null where it comes from none. */
  readonly feedbackVersion: number | null;
}

export const complaintCopyTable = new EntitySchema<ComplaintCopy>({
  name: 'complaint_copy',
  columns: {
    id: idColumn({ primary: true }),
    status: codeColumn(20),
    consumerSubject: codeColumn(64, { name: 'consumer_subject' }),
    enterpriseId: idColumn({ name: 'enterprise_id', nullable: true }),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
    receivedAt: instantColumn({ name: 'received_at' }),
    contactDueAt: instantColumn({ name: 'contact_due_at' }),
    settleDueAt: instantColumn({ name: 'settle_due_at' }),
    deadlinesProvisional: flagColumn({ name: 'deadlines_provisional' }),
    contactRecordedAt: instantColumn({ name: 'contact_recorded_at', nullable: true }),
    contactStatedAt: instantColumn({ name: 'contact_stated_at', nullable: true }),
    contactDeniedAt: instantColumn({ name: 'contact_denied_at', nullable: true }),
    outcome: codeColumn(20, { nullable: true }),
    outcomeCause: codeColumn(20, { name: 'outcome_cause', nullable: true }),
    feedbackVersion: countColumn({ name: 'feedback_version', nullable: true }),
  },
});
