import {
  outcomes,
  withdrawalReasons,
  type Outcome,
  type WithdrawalReason,
} from '@odr/shared/contracts/complaint.vocabulary.ts';
import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import type { Scale } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import { type Id, newId } from '@odr/shared/id/id.ts';
import fc from 'fast-check';

/** The events of one made-up case, on each topic in order of version, as the services could publish them. For tests. */
export interface CaseLife {
  readonly id: Id;
  readonly complaint: readonly PublishedEvent[];
  readonly feedback: readonly PublishedEvent[];
}

/** Whom made-up complaints are addressed to. */
export interface Addressee {
  readonly enterpriseId: Id;
  readonly division: string;
  readonly industry: string;
  readonly scale: Scale;
}

interface Plan {
  readonly addressee: Addressee;
  readonly receivedAt: Date;
  readonly referredAtFiling: boolean;
  readonly readdressedTo: Addressee | null;
  readonly deadlineMoved: boolean;
  readonly contact: 'NONE' | 'IN_TIME' | 'LATE';
  readonly end: 'OPEN' | 'WITHDRAWN' | 'CANCELLED' | 'EXIT' | 'NO_FEEDBACK' | 'FEEDBACK';
  readonly withdrawalReason: WithdrawalReason;
  readonly outcome: Outcome;
  readonly corrected: boolean;
  readonly rating: { readonly resolved: boolean; readonly satisfaction: number } | null;
  readonly annulled: boolean;
  readonly referred: boolean;
  readonly workingDays: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const planOf = (addressees: readonly Addressee[], year: number): fc.Arbitrary<Plan> =>
  fc.record({
    addressee: fc.constantFrom(...addressees),
    receivedAt: fc
      .date({ min: new Date(Date.UTC(year, 0, 1)), max: new Date(Date.UTC(year, 11, 31)), noInvalidDate: true })
      .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000)),
    referredAtFiling: fc.integer({ min: 0, max: 9 }).map((each) => each === 0),
    readdressedTo: fc.option(fc.constantFrom(...addressees), { freq: 10 }),
    deadlineMoved: fc.boolean(),
    contact: fc.constantFrom('NONE', 'IN_TIME', 'IN_TIME', 'LATE'),
    end: fc.constantFrom('OPEN', 'WITHDRAWN', 'CANCELLED', 'EXIT', 'NO_FEEDBACK', 'FEEDBACK', 'FEEDBACK', 'FEEDBACK'),
    withdrawalReason: fc.constantFrom(...withdrawalReasons),
    outcome: fc.constantFrom(...outcomes),
    corrected: fc.boolean(),
    rating: fc.option(fc.record({ resolved: fc.boolean(), satisfaction: fc.integer({ min: 1, max: 5 }) })),
    annulled: fc.boolean(),
    referred: fc.boolean(),
    workingDays: fc.integer({ min: 0, max: 30 }),
  });

/** Random cases, each a history that the rules allow. */
export const caseLife = (addressees: readonly Addressee[], year = 2026): fc.Arbitrary<CaseLife> =>
  planOf(addressees, year).map(live);

function live(plan: Plan): CaseLife {
  const id = newId();
  const contents = { complaint: [] as [EventContent, Date][], feedback: [] as [EventContent, Date][] };
  tellComplaint(plan, id, (event, at) => contents.complaint.push([event, at]));
  tellFeedback(plan, id, (event, at) => contents.feedback.push([event, at]));
  const numbered = (events: [EventContent, Date][]) =>
    events.map(([event, time], index) => ({ ...event, id: newId(), subject: id, aggregateVersion: index + 1, time }));
  return { id, complaint: numbered(contents.complaint), feedback: numbered(contents.feedback) };
}

type Tell = (event: EventContent, at: Date) => void;

function tellComplaint(plan: Plan, id: Id, tell: Tell): void {
  const { receivedAt, contact, end } = plan;
  const at = (days: number) => new Date(receivedAt.getTime() + days * dayMs);
  const due = (shift: number) => ({
    contactDueAt: at(5 + shift).toISOString(),
    settleDueAt: at(14 + shift).toISOString(),
    provisional: false,
  });
  tell(
    eventContent('odr.complaint.filed', {
      caseNumber: `CASE-${id.slice(-12).toUpperCase()}`,
      ...addressed(plan.addressee),
      unregistered: false,
      category: 'A01',
      problem: 'P01',
      demands: ['REFUND'],
      amount: '10.00',
      purchaseChannel: 'ONLINE_SHOP',
      consumerDivision: '310101',
      consumerSubject: 'consumer-1',
      receivedAt: receivedAt.toISOString(),
      ...due(0),
      status: plan.referredAtFiling ? 'REFERRED' : 'RECEIVED',
    }),
    receivedAt,
  );
  if (plan.referredAtFiling) {
    tell(referral('AT_FILING_CONSUMER_CHOICE', null, receivedAt), receivedAt);
    return;
  }
  if (plan.readdressedTo !== null) {
    const formerEnterpriseId = plan.addressee.enterpriseId;
    tell(
      eventContent('odr.complaint.readdressed', {
        formerEnterpriseId,
        ...addressed(plan.readdressedTo),
        receivedAt: at(1).toISOString(),
        ...due(1),
      }),
      at(1),
    );
  }
  if (plan.deadlineMoved)
    tell(eventContent('odr.complaint.deadlineChanged', { ...due(20), reason: 'CALENDAR_PUBLISHED' }), at(1));
  const contactMissed = contact === 'LATE' || (contact === 'NONE' && (end === 'NO_FEEDBACK' || end === 'WITHDRAWN'));
  if (contactMissed) tell(eventContent('odr.complaint.contactOverdue', { dueAt: at(5).toISOString() }), at(6));
  if (contact !== 'NONE' && end !== 'CANCELLED') {
    const time = at(contact === 'LATE' ? 8 : 2);
    const stamps = { contactedAt: time.toISOString(), statedAt: time.toISOString() };
    tell(eventContent('odr.complaint.contacted', { ...stamps, channel: 'PHONE', onTime: contact !== 'LATE' }), time);
  }
  tellEnd(plan, id, at, contactMissed, tell);
}

function tellEnd(plan: Plan, id: Id, at: (days: number) => Date, contactMissed: boolean, tell: Tell): void {
  const { end, outcome, workingDays } = plan;
  const late = end === 'NO_FEEDBACK' || (end === 'FEEDBACK' && workingDays > 10);
  if (late) tell(eventContent('odr.complaint.settlementOverdue', { dueAt: at(14).toISOString() }), at(15));
  const stated = (kind: Outcome, version: number | null, days: number) => ({
    outcome: kind,
    cause: version === null ? ('NO_FEEDBACK' as const) : ('FEEDBACK' as const),
    feedbackId: version === null ? null : id,
    feedbackVersion: version,
    concludedAt: at(days * 1.4).toISOString(),
    handlingWorkingDays: version === null ? null : days,
    settledOnTime: version !== null && days <= 10,
    ratingWindowEndsAt: at(days * 1.4 + 20).toISOString(),
  });
  switch (end) {
    case 'OPEN':
      return;
    case 'WITHDRAWN': {
      const missed = { contactMissed, settlementMissed: false };
      tell(eventContent('odr.complaint.withdrawn', { reason: plan.withdrawalReason, ...missed }), at(9));
      return;
    }
    case 'CANCELLED':
      tell(eventContent('odr.complaint.cancelled', { ground: 'DUPLICATE', authorityId: 'CN-330106' }), at(3));
      return;
    case 'EXIT':
      tell(referral('BY_EXIT', null, at(9)), at(9));
      return;
    case 'NO_FEEDBACK':
      tell(eventContent('odr.complaint.concluded', stated('NOT_SETTLED', null, 30)), at(42));
      break;
    case 'FEEDBACK':
      tell(eventContent('odr.complaint.concluded', stated(outcome, 1, workingDays)), at(workingDays * 1.4));
      if (plan.corrected) {
        const other = outcome === 'SETTLED' ? 'NOT_SETTLED' : 'SETTLED';
        tell(eventContent('odr.complaint.outcomeCorrected', stated(other, 2, workingDays + 2)), at(workingDays + 20));
      }
  }
  if (plan.annulled && standing(plan) === 'SETTLED') {
    const annulledAt = at(70).toISOString();
    const referralUntil = at(130).toISOString();
    tell(eventContent('odr.complaint.annulled', { authorityId: 'CN-330106', annulledAt, referralUntil }), at(70));
  }
  if (plan.referred) tell(referral('NOT_SETTLED', 'NOT_SETTLED', at(80)), at(80));
}

function tellFeedback(plan: Plan, id: Id, tell: Tell): void {
  const { receivedAt, addressee, readdressedTo, end, outcome, rating, workingDays } = plan;
  if (plan.referredAtFiling || (end !== 'FEEDBACK' && end !== 'NO_FEEDBACK')) return;
  const { enterpriseId } = readdressedTo ?? addressee;
  const at = (days: number) => new Date(receivedAt.getTime() + days * dayMs);
  const whose = { complaintId: id, enterpriseId };
  const version = end === 'NO_FEEDBACK' ? null : plan.corrected ? 2 : 1;
  if (end === 'FEEDBACK') {
    const time = at(workingDays * 1.4 - 0.01).toISOString();
    const record = { settlementKinds: [], amount: null, keepBy: null, handledAt: time, recordedAt: time };
    tell(eventContent('odr.feedback.recorded', { ...whose, ...record, feedbackVersion: 1, outcome }), new Date(time));
  }
  if (rating === null) return;
  const ratedAt = at(65).toISOString();
  const rated = { ...whose, feedbackVersion: version, outcome: standing(plan), ...rating, ratedAt };
  tell(eventContent('odr.feedback.rated', rated), at(65));
}

/** The outcome that stands before an annulment. */
function standing({ end, outcome, corrected }: Plan): Outcome {
  if (end === 'NO_FEEDBACK') return 'NOT_SETTLED';
  if (!corrected) return outcome;
  return outcome === 'SETTLED' ? 'NOT_SETTLED' : 'SETTLED';
}

function referral(route: 'AT_FILING_CONSUMER_CHOICE' | 'BY_EXIT' | 'NOT_SETTLED', outcome: Outcome | null, at: Date) {
  return eventContent('odr.complaint.referred', {
    route,
    authorityId: 'CN-330106',
    outcome,
    referredAt: at.toISOString(),
  });
}

function addressed({ enterpriseId, division, industry, scale }: Addressee) {
  return { enterpriseId, division, industry, scale, subjectKind: 'ENTERPRISE' as const };
}
