import type {
  ClosingReason,
  ContactChannel,
  Demand,
  Outcome as OutcomeKind,
  OutcomeCause,
  OutcomeRefusalReason,
  Party,
  PurchaseChannel,
  ReferralRoute,
  WithdrawalReason,
} from '@odr/shared/contracts/complaint.vocabulary.ts';
import type { Scale, SubjectKind } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';

/** Whom a complaint is addressed to, as it stood at filing: a registered enterprise, or one that only the consumer named. */
export interface Addressee {
  readonly enterpriseId: Id | null;
  /** Six-digit code of the enterprise's division; the complaint belongs there. */
  readonly division: string;
  readonly subjectKind: SubjectKind | null;
  readonly industry: string | null;
  readonly scale: Scale | null;
  /** What the consumer stated of an enterprise that is not registered. */
  readonly named: { readonly name: string; readonly address: string } | null;
}

/** What the complaint is about. */
export interface Matter {
  readonly category: string;
  readonly problem: string;
  readonly productOrService: string;
  readonly narrative: string;
  readonly demands: readonly Demand[];
  /** CNY, exact decimal. */
  readonly amount: string | null;
  readonly purchaseChannel: PurchaseChannel;
  readonly purchaseDate: string | null;
  readonly consumerDivision: string;
}

/** When contact (Art. 12) and settlement (Art. 13) are due. */
export interface Deadlines {
  readonly contactDueAt: Date;
  readonly settleDueAt: Date;
  /** Without feedback until then, the complaint counts as not settled (see policy). */
  readonly noFeedbackAt: Date;
  /** One of them lies beyond the last published calendar and may still move. */
  readonly provisional: boolean;
}

/** The enterprise's first contact with the consumer: when it was recorded, which counts, and when it took place as stated. */
export interface Contact {
  readonly recordedAt: Date;
  readonly statedAt: Date;
  readonly channel: ContactChannel;
  readonly note: string;
  readonly deniedAt: Date | null;
}

/** Which version of which feedback states an outcome. */
export interface FeedbackVersion {
  readonly feedbackId: Id;
  readonly version: number;
}

/** An officer's word that a settlement is contrary to law, and so void. */
export interface Annulment {
  readonly at: Date;
  readonly authorityId: string;
  readonly reason: string;
}

/** The standing outcome. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly cause: OutcomeCause;
  readonly feedback: FeedbackVersion | null;
  readonly concludedAt: Date;
  /** Working days from receipt to the feedback that last changed the outcome. */
  readonly handlingWorkingDays: number | null;
  readonly onTime: boolean;
  readonly ratingWindowEndsAt: Date;
  /** Day by which the terms of a settlement are to be kept. */
  readonly keepBy: string | null;
  /** Until when the complaint can be referred once it is closed. */
  readonly referralUntil: Date;
  /** The consumer's answer, once rated. */
  readonly rated: { readonly resolved: boolean } | null;
  /** Present exactly where the cause is ANNULLED. */
  readonly annulment: Annulment | null;
}

/** How far the authority is with a referral. What follows PENDING, save the consumer's withdrawal, is the authority's work. */
export type ReferralStatus = 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'TRANSFERRED' | 'CLOSED' | 'WITHDRAWN';

/** How the consumer withdrew. */
export interface Withdrawal {
  readonly at: Date;
  readonly reason: WithdrawalReason;
  readonly note: string | null;
}

/** A complaint before the authority. */
export interface Referral {
  readonly status: ReferralStatus;
  readonly route: ReferralRoute;
  readonly authorityId: string;
  readonly referredAt: Date;
}

interface Case {
  readonly id: Id;
  readonly caseNumber: string;
  readonly consumerSubject: string;
  readonly addressee: Addressee;
  readonly matter: Matter;
  readonly receivedAt: Date;
  readonly deadlines: Deadlines;
  /** When the passing of each deadline was noted; each is noted once. */
  readonly overdue: { readonly contact: boolean; readonly settlement: boolean };
}

interface Concluded extends Case {
  /** Absent where the enterprise never got in touch and the case ended without feedback. */
  readonly contact: Contact | null;
  readonly outcome: Outcome;
}

/** A complaint, by the state it is in. CANCELLED has its place here; contesting an assignment comes later. */
export type Complaint =
  | (Case & { readonly status: 'RECEIVED' })
  | (Case & { readonly status: 'CONTACTED'; readonly contact: Contact })
  | (Concluded & { readonly status: 'SETTLED' | 'NOT_SETTLED' })
  | (Concluded & {
      readonly status: 'CLOSED';
      readonly closed: { readonly at: Date; readonly reason: ClosingReason };
    })
  | (Case & {
      readonly status: 'WITHDRAWN';
      readonly contact: Contact | null;
      readonly withdrawal: Withdrawal;
    })
  | (Case & { readonly status: 'CANCELLED'; readonly contact: Contact | null })
  | (Case & {
      readonly status: 'REFERRED';
      readonly contact: Contact | null;
      readonly outcome: Outcome | null;
      readonly referral: Referral;
    });

export type ComplaintStatus = Complaint['status'];

/** The consumer's personal data: sealed by the repository, in no state, no published event and no log. */
export interface ConsumerContact {
  readonly name: string;
  readonly phone: string;
}

/** What can happen to a complaint. */
export type ComplaintEvent =
  | ({ readonly type: 'Filed'; readonly consumer: ConsumerContact; readonly evidence: readonly Id[] } & Omit<
      Case,
      'overdue'
    >)
  | { readonly type: 'Contacted'; readonly contact: Contact; readonly onTime: boolean }
  | { readonly type: 'ContactDenied'; readonly at: Date; readonly subject: string; readonly note: string }
  | {
      readonly type: 'MessageSent';
      readonly from: Party;
      readonly subject: string;
      readonly text: string;
      readonly at: Date;
    }
  | { readonly type: 'EvidenceAdded'; readonly by: Party; readonly files: readonly Id[]; readonly at: Date }
  | { readonly type: 'ContactRevealed'; readonly by: 'ENTERPRISE' | 'OFFICER' }
  | { readonly type: 'ContactOverdue'; readonly dueAt: Date }
  | { readonly type: 'SettlementOverdue'; readonly dueAt: Date }
  | {
      readonly type: 'DeadlineChanged';
      readonly deadlines: Deadlines;
      readonly reason: 'CALENDAR_PUBLISHED' | 'CALENDAR_CHANGED';
    }
  | { readonly type: 'Concluded'; readonly outcome: Outcome }
  | { readonly type: 'OutcomeCorrected'; readonly outcome: Outcome }
  | { readonly type: 'OutcomeRefused'; readonly feedback: FeedbackVersion; readonly reason: OutcomeRefusalReason }
  | { readonly type: 'Annulled'; readonly annulment: Annulment; readonly referralUntil: Date }
  | { readonly type: 'Withdrawn'; readonly at: Date; readonly reason: WithdrawalReason; readonly note: string | null }
  | { readonly type: 'Referred'; readonly referral: Referral; readonly postalAddress: string | null }
  | { readonly type: 'Rated'; readonly resolved: boolean }
  | { readonly type: 'ReferralWithdrawn'; readonly at: Date }
  | { readonly type: 'Closed'; readonly at: Date; readonly reason: ClosingReason };

/** The contact recorded so far, in whatever state. */
export function contactOf(complaint: Complaint): Contact | null {
  return complaint.status === 'RECEIVED' ? null : complaint.contact;
}

/** The outcome that stands, in whatever state. */
export function outcomeOf(complaint: Complaint): Outcome | null {
  return 'outcome' in complaint ? complaint.outcome : null;
}

/** What a complaint has in every state, without what belongs to the state it is in. */
function caseOf(complaint: Complaint): Case {
  const { id, caseNumber, consumerSubject, addressee, matter, receivedAt, deadlines, overdue } = complaint;
  return { id, caseNumber, consumerSubject, addressee, matter, receivedAt, deadlines, overdue };
}

/** The state after an event. An event that the state does not allow is a fault of the command that decided it. */
export function evolve(complaint: Complaint | undefined, event: ComplaintEvent): Complaint {
  if (event.type === 'Filed') {
    const { type: _type, consumer: _consumer, evidence: _evidence, ...filed } = event;
    return { ...filed, status: 'RECEIVED', overdue: { contact: false, settlement: false } };
  }
  if (complaint === undefined) throw new Error(`${event.type} before Filed`);
  switch (event.type) {
    case 'Contacted':
      return { ...complaint, status: 'CONTACTED', contact: event.contact };
    case 'ContactDenied': {
      const contact = contactOf(complaint);
      if (contact === null || complaint.status === 'RECEIVED') throw new Error('ContactDenied without a contact');
      return { ...complaint, contact: { ...contact, deniedAt: event.at } };
    }
    case 'ContactOverdue':
      return { ...complaint, overdue: { ...complaint.overdue, contact: true } };
    case 'SettlementOverdue':
      return { ...complaint, overdue: { ...complaint.overdue, settlement: true } };
    case 'DeadlineChanged':
      return { ...complaint, deadlines: event.deadlines };
    case 'Concluded':
    case 'OutcomeCorrected':
      return { ...complaint, status: event.outcome.kind, contact: contactOf(complaint), outcome: event.outcome };
    case 'Annulled': {
      const before = outcomeOf(complaint);
      if (before === null) throw new Error('Annulled without an outcome');
      const { annulment, referralUntil } = event;
      const outcome = {
        ...before,
        kind: 'NOT_SETTLED',
        cause: 'ANNULLED',
        keepBy: null,
        annulment,
        referralUntil,
      } as const;
      return { ...caseOf(complaint), status: 'NOT_SETTLED', contact: contactOf(complaint), outcome };
    }
    case 'Withdrawn':
      return {
        ...complaint,
        status: 'WITHDRAWN',
        contact: contactOf(complaint),
        withdrawal: { at: event.at, reason: event.reason, note: event.note },
      };
    case 'Referred':
      return {
        ...caseOf(complaint),
        status: 'REFERRED',
        contact: contactOf(complaint),
        outcome: outcomeOf(complaint),
        referral: event.referral,
      };
    case 'Rated': {
      const outcome = outcomeOf(complaint);
      if (outcome === null || !('outcome' in complaint)) throw new Error('Rated without an outcome');
      return { ...complaint, outcome: { ...outcome, rated: { resolved: event.resolved } } };
    }
    case 'Closed': {
      if (complaint.status !== 'SETTLED' && complaint.status !== 'NOT_SETTLED')
        throw new Error('Closed without an outcome');
      return { ...complaint, status: 'CLOSED', closed: { at: event.at, reason: event.reason } };
    }
    case 'ReferralWithdrawn':
      if (complaint.status !== 'REFERRED') throw new Error('ReferralWithdrawn without a referral');
      return { ...complaint, referral: { ...complaint.referral, status: 'WITHDRAWN' } };
    case 'MessageSent':
    case 'EvidenceAdded':
    case 'ContactRevealed':
    case 'OutcomeRefused':
      return complaint;
  }
}
