import type { ClosingReason, WithdrawalReason } from '@odr/shared/contracts/complaint.vocabulary.ts';
import {
  amountColumn,
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  sealedColumn,
  textColumn,
} from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';
import type { Addressee, Complaint, Contact, Matter, Outcome, Referral } from './complaint.ts';

/** A complaint as a row: what lists select by stands in columns of its own. */
export interface ComplaintRow {
  id: Id;
  version: number;
  status: Complaint['status'];
  caseNumber: string;
  consumerSubject: string;
  enterpriseId: Id | null;
  division: string;
  province: string;
  prefecture: string | null;
  county: string | null;
  subjectKind: Addressee['subjectKind'];
  industry: string | null;
  scale: Addressee['scale'];
  namedEnterprise: string | null;
  namedAddress: string | null;
  category: string;
  problem: string;
  productOrService: string;
  narrative: string;
  demands: Matter['demands'][number][];
  amount: string | null;
  purchaseChannel: Matter['purchaseChannel'];
  purchaseDate: string | null;
  consumerDivision: string;
  receivedAt: Date;
  contactDueAt: Date;
  settleDueAt: Date;
  noFeedbackAt: Date;
  deadlinesProvisional: boolean;
  contactOverdue: boolean;
  settlementOverdue: boolean;
  /** What comes next by itself, and when; absent when nothing does. For "due next" lists and for the watcher. */
  nextDueAt: Date | null;
  contactRecordedAt: Date | null;
  contactStatedAt: Date | null;
  contactChannel: Contact['channel'] | null;
  contactNote: string | null;
  contactDeniedAt: Date | null;
  outcome: Outcome['kind'] | null;
  outcomeCause: Outcome['cause'] | null;
  feedbackId: Id | null;
  feedbackVersion: number | null;
  concludedAt: Date | null;
  handlingWorkingDays: number | null;
  settledOnTime: boolean | null;
  ratingWindowEndsAt: Date | null;
  keepBy: string | null;
  ratedResolved: boolean | null;
  annulledAt: Date | null;
  annulledBy: string | null;
  annulmentReason: string | null;
  closedAt: Date | null;
  closingReason: ClosingReason | null;
  withdrawnAt: Date | null;
  withdrawalReason: WithdrawalReason | null;
  withdrawalNote: string | null;
  referralUntil: Date | null;
  referralStatus: Referral['status'] | null;
  referralRoute: Referral['route'] | null;
  referralAuthority: string | null;
  referredAt: Date | null;
}

/** The consumer's personal data of one complaint, sealed; erased when their time is over. */
export interface ConsumerContactRow {
  complaintId: Id;
  nameSealed: Buffer;
  phoneSealed: Buffer;
  phoneIndex: Buffer;
  postalAddressSealed: Buffer | null;
  /** When these data are to be erased; absent while the case goes on. */
  eraseAt: Date | null;
}

export const complaintTable = new EntitySchema<ComplaintRow>({
  name: 'complaint',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    status: codeColumn(20),
    caseNumber: codeColumn(32, { name: 'case_number' }),
    consumerSubject: codeColumn(64, { name: 'consumer_subject' }),
    enterpriseId: idColumn({ name: 'enterprise_id', nullable: true }),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
    subjectKind: codeColumn(30, { name: 'subject_kind', nullable: true }),
    industry: codeColumn(10, { nullable: true }),
    scale: codeColumn(10, { nullable: true }),
    namedEnterprise: codeColumn(100, { name: 'named_enterprise', nullable: true }),
    namedAddress: codeColumn(200, { name: 'named_address', nullable: true }),
    category: codeColumn(20),
    problem: codeColumn(20),
    productOrService: codeColumn(200, { name: 'product_or_service' }),
    narrative: textColumn(),
    demands: jsonColumn(),
    amount: amountColumn({ nullable: true }),
    purchaseChannel: codeColumn(20, { name: 'purchase_channel' }),
    purchaseDate: dayColumn({ name: 'purchase_date', nullable: true }),
    consumerDivision: codeColumn(20, { name: 'consumer_division' }),
    receivedAt: instantColumn({ name: 'received_at' }),
    contactDueAt: instantColumn({ name: 'contact_due_at' }),
    settleDueAt: instantColumn({ name: 'settle_due_at' }),
    noFeedbackAt: instantColumn({ name: 'no_feedback_at' }),
    deadlinesProvisional: flagColumn({ name: 'deadlines_provisional' }),
    contactOverdue: flagColumn({ name: 'contact_overdue' }),
    settlementOverdue: flagColumn({ name: 'settlement_overdue' }),
    nextDueAt: instantColumn({ name: 'next_due_at', nullable: true }),
    contactRecordedAt: instantColumn({ name: 'contact_recorded_at', nullable: true }),
    contactStatedAt: instantColumn({ name: 'contact_stated_at', nullable: true }),
    contactChannel: codeColumn(20, { name: 'contact_channel', nullable: true }),
    contactNote: textColumn({ name: 'contact_note', nullable: true }),
    contactDeniedAt: instantColumn({ name: 'contact_denied_at', nullable: true }),
    outcome: codeColumn(20, { nullable: true }),
    outcomeCause: codeColumn(20, { name: 'outcome_cause', nullable: true }),
    feedbackId: idColumn({ name: 'feedback_id', nullable: true }),
    feedbackVersion: countColumn({ name: 'feedback_version', nullable: true }),
    concludedAt: instantColumn({ name: 'concluded_at', nullable: true }),
    handlingWorkingDays: countColumn({ name: 'handling_working_days', nullable: true }),
    settledOnTime: flagColumn({ name: 'settled_on_time', nullable: true }),
    ratingWindowEndsAt: instantColumn({ name: 'rating_window_ends_at', nullable: true }),
    keepBy: dayColumn({ name: 'keep_by', nullable: true }),
    ratedResolved: flagColumn({ name: 'rated_resolved', nullable: true }),
    annulledAt: instantColumn({ name: 'annulled_at', nullable: true }),
    annulledBy: codeColumn(32, { name: 'annulled_by', nullable: true }),
    annulmentReason: textColumn({ name: 'annulment_reason', nullable: true }),
    closedAt: instantColumn({ name: 'closed_at', nullable: true }),
    closingReason: codeColumn(30, { name: 'closing_reason', nullable: true }),
    withdrawnAt: instantColumn({ name: 'withdrawn_at', nullable: true }),
    withdrawalReason: codeColumn(30, { name: 'withdrawal_reason', nullable: true }),
    withdrawalNote: textColumn({ name: 'withdrawal_note', nullable: true }),
    referralUntil: instantColumn({ name: 'referral_until', nullable: true }),
    referralStatus: codeColumn(20, { name: 'referral_status', nullable: true }),
    referralRoute: codeColumn(30, { name: 'referral_route', nullable: true }),
    referralAuthority: codeColumn(32, { name: 'referral_authority', nullable: true }),
    referredAt: instantColumn({ name: 'referred_at', nullable: true }),
  },
});

export const consumerContactTable = new EntitySchema<ConsumerContactRow>({
  name: 'consumer_contact',
  columns: {
    complaintId: idColumn({ name: 'complaint_id', primary: true }),
    nameSealed: sealedColumn({ name: 'name_sealed' }),
    phoneSealed: sealedColumn({ name: 'phone_sealed' }),
    phoneIndex: { type: 'binary', length: 32, name: 'phone_index' },
    postalAddressSealed: sealedColumn({ name: 'postal_address_sealed', nullable: true }),
    eraseAt: instantColumn({ name: 'erase_at', nullable: true }),
  },
});
