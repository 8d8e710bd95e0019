import { type Recipient, toAuthority, toEnterprise, toSubject } from '@odr/shared/notice/recipient.ts';
import type { Notice } from '@odr/shared/notice/write-notices.ts';
import type { Complaint, ComplaintEvent } from './complaint.ts';

/** What this service tells people. */
export type ComplaintNotice =
  | 'CASE_RECEIVED'
  | 'DUE_SOON'
  | 'CONTACT_RECORDED'
  | 'CONTACT_DENIED'
  | 'MESSAGE_RECEIVED'
  | 'EVIDENCE_ADDED'
  | 'DEADLINE_CHANGED'
  | 'CONTACT_OVERDUE'
  | 'SETTLEMENT_OVERDUE'
  | 'CASE_CONCLUDED'
  | 'OUTCOME_CORRECTED'
  | 'SETTLEMENT_ANNULLED'
  | 'CASE_WITHDRAWN'
  | 'CASE_REFERRED'
  | 'REFERRAL_WITHDRAWN'
  | 'CASE_CLOSED';

/** Who is to be told of an event. Pure. */
export function noticesOf(event: ComplaintEvent, complaint: Complaint): Notice<ComplaintNotice>[] {
  const { consumerSubject, addressee, deadlines } = complaint;
  const consumer = toSubject(consumerSubject);
  const enterprise = addressee.enterpriseId === null ? [] : [toEnterprise(addressee.enterpriseId)];
  const tell = (kind: ComplaintNotice, recipients: readonly Recipient[], dueAt?: Date): Notice<ComplaintNotice>[] =>
    recipients.map((to) => ({ to, kind, ...(dueAt !== undefined && { dueAt }) }));
  const otherSide = (side: 'CONSUMER' | 'ENTERPRISE') => (side === 'CONSUMER' ? enterprise : [consumer]);

  switch (event.type) {
    case 'Filed':
      return complaint.status === 'REFERRED' ? [] : tell('CASE_RECEIVED', enterprise, deadlines.contactDueAt);
    case 'Contacted':
      return tell('CONTACT_RECORDED', [consumer]);
    case 'ContactDenied':
      return tell('CONTACT_DENIED', enterprise);
    case 'MessageSent':
      return tell('MESSAGE_RECEIVED', otherSide(event.from));
    case 'EvidenceAdded':
      return tell('EVIDENCE_ADDED', otherSide(event.by));
    case 'DeadlineChanged':
      return tell('DEADLINE_CHANGED', [consumer, ...enterprise], deadlines.settleDueAt);
    case 'ContactOverdue':
      return tell('CONTACT_OVERDUE', [consumer, ...enterprise], deadlines.settleDueAt);
    case 'SettlementOverdue':
      return tell('SETTLEMENT_OVERDUE', [consumer, ...enterprise]);
    case 'Concluded':
      return tell('CASE_CONCLUDED', [consumer], event.outcome.ratingWindowEndsAt);
    case 'OutcomeCorrected':
      return tell('OUTCOME_CORRECTED', [consumer], event.outcome.ratingWindowEndsAt);
    case 'Annulled':
      return tell('SETTLEMENT_ANNULLED', [consumer, ...enterprise], event.referralUntil);
    case 'Withdrawn':
      return tell('CASE_WITHDRAWN', enterprise);
    case 'Referred':
      return tell('CASE_REFERRED', [consumer, ...enterprise, toAuthority(event.referral.authorityId)]);
    case 'ReferralWithdrawn':
      return complaint.status === 'REFERRED'
        ? tell('REFERRAL_WITHDRAWN', [toAuthority(complaint.referral.authorityId)])
        : [];
    case 'Closed':
      return tell('CASE_CLOSED', enterprise);
    case 'ContactRevealed':
    case 'OutcomeRefused':
    case 'Rated':
      return [];
  }
}
