import type { Division } from '@odr/shared/division/division.ts';
import { type Complaint, type Contact, type Outcome, contactOf, outcomeOf } from './complaint.ts';
import type { ComplaintRow } from './complaint.table.ts';
import { nextDueAt } from './next-due.ts';

/** The row of a complaint. Pure. @param place where the enterprise's division lies */
export function rowOf(
  complaint: Complaint,
  version: number,
  place: Pick<Division, 'province' | 'prefecture' | 'county'>,
): ComplaintRow {
  const { addressee, matter, deadlines, overdue } = complaint;
  const contact = contactOf(complaint);
  const outcome = outcomeOf(complaint);
  const closed = complaint.status === 'CLOSED' ? complaint.closed : null;
  const withdrawal = complaint.status === 'WITHDRAWN' ? complaint.withdrawal : null;
  const referral = complaint.status === 'REFERRED' ? complaint.referral : null;
  return {
    id: complaint.id,
    version,
    status: complaint.status,
    caseNumber: complaint.caseNumber,
    consumerSubject: complaint.consumerSubject,
    enterpriseId: addressee.enterpriseId,
    division: addressee.division,
    province: place.province,
    prefecture: place.prefecture,
    county: place.county,
    subjectKind: addressee.subjectKind,
    industry: addressee.industry,
    scale: addressee.scale,
    namedEnterprise: addressee.named?.name ?? null,
    namedAddress: addressee.named?.address ?? null,
    ...matter,
    demands: [...matter.demands],
    receivedAt: complaint.receivedAt,
    contactDueAt: deadlines.contactDueAt,
    settleDueAt: deadlines.settleDueAt,
    noFeedbackAt: deadlines.noFeedbackAt,
    deadlinesProvisional: deadlines.provisional,
    contactOverdue: overdue.contact,
    settlementOverdue: overdue.settlement,
    nextDueAt: nextDueAt(complaint),
    contactRecordedAt: contact?.recordedAt ?? null,
    contactStatedAt: contact?.statedAt ?? null,
    contactChannel: contact?.channel ?? null,
    contactNote: contact?.note ?? null,
    contactDeniedAt: contact?.deniedAt ?? null,
    outcome: outcome?.kind ?? null,
    outcomeCause: outcome?.cause ?? null,
    feedbackId: outcome?.feedback?.feedbackId ?? null,
    feedbackVersion: outcome?.feedback?.version ?? null,
    concludedAt: outcome?.concludedAt ?? null,
    handlingWorkingDays: outcome?.handlingWorkingDays ?? null,
    settledOnTime: outcome?.onTime ?? null,
    ratingWindowEndsAt: outcome?.ratingWindowEndsAt ?? null,
    keepBy: outcome?.keepBy ?? null,
    referralUntil: outcome?.referralUntil ?? null,
    ratedResolved: outcome?.rated?.resolved ?? null,
    annulledAt: outcome?.annulment?.at ?? null,
    annulledBy: outcome?.annulment?.authorityId ?? null,
    annulmentReason: outcome?.annulment?.reason ?? null,
    closedAt: closed?.at ?? null,
    closingReason: closed?.reason ?? null,
    withdrawnAt: withdrawal?.at ?? null,
    withdrawalReason: withdrawal?.reason ?? null,
    withdrawalNote: withdrawal?.note ?? null,
    referralStatus: referral?.status ?? null,
    referralRoute: referral?.route ?? null,
    referralAuthority: referral?.authorityId ?? null,
    referredAt: referral?.referredAt ?? null,
  };
}

/** The complaint of a row. @throws Error where a column that the row's state needs is empty */
export function complaintOf(row: ComplaintRow): Complaint {
  const base = caseOfRow(row);
  const contact = contactOfRow(row);
  const { status } = row;
  switch (status) {
    case 'RECEIVED':
      return { ...base, status };
    case 'CONTACTED':
      return { ...base, status, contact: required(contact, row, 'contact') };
    case 'SETTLED':
    case 'NOT_SETTLED':
      return { ...base, status, contact, outcome: required(outcomeOfRow(row), row, 'outcome') };
    case 'CLOSED': {
      const closed = {
        at: required(row.closedAt, row, 'closed_at'),
        reason: required(row.closingReason, row, 'closing_reason'),
      };
      return { ...base, status, contact, outcome: required(outcomeOfRow(row), row, 'outcome'), closed };
    }
    case 'WITHDRAWN': {
      const withdrawal = {
        at: required(row.withdrawnAt, row, 'withdrawn_at'),
        reason: required(row.withdrawalReason, row, 'withdrawal_reason'),
        note: row.withdrawalNote,
      };
      return { ...base, status, contact, withdrawal };
    }
    case 'CANCELLED':
      return { ...base, status, contact };
    case 'REFERRED': {
      const referral = {
        status: required(row.referralStatus, row, 'referral_status'),
        route: required(row.referralRoute, row, 'referral_route'),
        authorityId: required(row.referralAuthority, row, 'referral_authority'),
        referredAt: required(row.referredAt, row, 'referred_at'),
      };
      return { ...base, status, contact, outcome: outcomeOfRow(row), referral };
    }
  }
}

function required<Value>(value: Value | null, { id, status }: ComplaintRow, column: string): Value {
  if (value === null) throw new Error(`The complaint ${id} is ${status} but has no ${column}.`);
  return value;
}

function caseOfRow(row: ComplaintRow) {
  const { id, caseNumber, consumerSubject, enterpriseId, division, subjectKind, industry, scale, receivedAt } = row;
  const named = row.namedEnterprise === null ? null : { name: row.namedEnterprise, address: row.namedAddress ?? '' };
  return {
    id,
    caseNumber,
    consumerSubject,
    receivedAt,
    addressee: { enterpriseId, division, subjectKind, industry, scale, named },
    matter: {
      category: row.category,
      problem: row.problem,
      productOrService: row.productOrService,
      narrative: row.narrative,
      demands: row.demands,
      amount: row.amount,
      purchaseChannel: row.purchaseChannel,
      purchaseDate: row.purchaseDate,
      consumerDivision: row.consumerDivision,
    },
    deadlines: {
      contactDueAt: row.contactDueAt,
      settleDueAt: row.settleDueAt,
      noFeedbackAt: row.noFeedbackAt,
      provisional: row.deadlinesProvisional,
    },
    overdue: { contact: row.contactOverdue, settlement: row.settlementOverdue },
  };
}

function contactOfRow(row: ComplaintRow): Contact | null {
  const { contactRecordedAt: recordedAt, contactStatedAt: statedAt, contactChannel: channel } = row;
  if (recordedAt === null || statedAt === null || channel === null) return null;
  return { recordedAt, statedAt, channel, note: row.contactNote ?? '', deniedAt: row.contactDeniedAt };
}

function outcomeOfRow(row: ComplaintRow): Outcome | null {
  const { outcome: kind, outcomeCause: cause, concludedAt, ratingWindowEndsAt, referralUntil } = row;
  if (kind === null || cause === null || concludedAt === null || ratingWindowEndsAt === null || referralUntil === null)
    return null;
  const { feedbackId, feedbackVersion: version } = row;
  return {
    kind,
    cause,
    feedback: feedbackId === null || version === null ? null : { feedbackId, version },
    concludedAt,
    handlingWorkingDays: row.handlingWorkingDays,
    onTime: row.settledOnTime === true,
    ratingWindowEndsAt,
    keepBy: row.keepBy,
    referralUntil,
    rated: row.ratedResolved === null ? null : { resolved: row.ratedResolved },
    annulment: annulmentOfRow(row),
  };
}

function annulmentOfRow({ annulledAt: at, annulledBy: authorityId, annulmentReason: reason }: ComplaintRow) {
  return at === null || authorityId === null || reason === null ? null : { at, authorityId, reason };
}
