import { workingCalendar } from '@odr/shared/calendar/working-calendar.ts';
import { type Change, changeBy } from '@odr/shared/command/aggregate.ts';
import { type Refused, isRefused } from '@odr/shared/command/decision.ts';
import { withdrawalReasons } from '@odr/shared/contracts/complaint.vocabulary.ts';
import fc from 'fast-check';
import * as the from './a-complaint.ts';
import { decideEvidence } from './add-evidence.ts';
import { decideAnnulment } from './annul-settlement.ts';
import { decideDeadlineChange } from './change-deadlines.ts';
import { type Complaint, type ComplaintEvent, evolve } from './complaint.ts';
import { decideDenial } from './deny-contact.ts';
import { type FileComplaint, decideFiling } from './file-complaint.ts';
import { nextDueAt } from './next-due.ts';
import { decideDeadlines } from './note-deadlines.ts';
import { decideRating } from './note-rating.ts';
import { decideContact } from './record-contact.ts';
import { decideReferral } from './refer-complaint.ts';
import { decideReveal } from './reveal-contact.ts';
import { decideMessage } from './send-message.ts';
import { decideFeedback } from './take-feedback.ts';
import { decideWithdrawal } from './withdraw-complaint.ts';
import { decideReferralWithdrawal } from './withdraw-referral.ts';

/* For tests only: cases of every shape, made by the commands themselves under a simulated clock. */

type Decided = readonly ComplaintEvent[] | Refused;
type Play = (complaint: Complaint, now: Date, step: Pick<Step, 'flag' | 'number'>) => Decided;

const { complaintId, calendar, consumer, liaison, officer, written } = the;
const facts = { calendar, authorityId: 'CN-330106', evidenceUsable: true };
const noHolidays = workingCalendar({
  edition: 'without holidays',
  lastPublishedYear: 2026,
  holidays: new Map(),
  makeUpDays: new Map(),
});

/** Every command on a case; `flag` and `number` vary what it is given. */
const commands = {
  recordContact: (it, now) =>
    decideContact(it, { complaintId, statedAt: the.receivedAt, channel: 'PHONE', note: written.contactNote }, { now }),
  denyContact: (it, now) => decideDenial(it, { complaintId, note: written.denial }, { now, viewer: consumer }),
  sendMessage: (it, now, { flag }) =>
    decideMessage(it, { complaintId, text: written.message }, { now, viewer: flag ? consumer : liaison }),
  addEvidence: (it, now, { flag }) =>
    decideEvidence(it, { complaintId, files: [the.fileId] }, { now, viewer: flag ? consumer : liaison, facts }),
  withdrawComplaint: (it, now, { flag, number }) => {
    const note = flag ? written.withdrawalNote : null;
    return decideWithdrawal(it, { complaintId, reason: withdrawalReasons[number] ?? 'OTHER', note }, { now });
  },
  referComplaint: (it, now, { flag: termsNotKept }) =>
    decideReferral(it, { complaintId, postalAddress: written.postalAddress, termsNotKept }, { now, facts }),
  withdrawReferral: (it, now) => decideReferralWithdrawal(it, { complaintId }, { now }),
  revealContact: (it, _now, { flag }) => decideReveal(it, {}, { viewer: flag ? liaison : officer }),
  annulSettlement: (it, now) => decideAnnulment(it, { complaintId, reason: written.annulmentReason }, { now, facts }),
  noteDeadlines: (it, now) => decideDeadlines(it, {}, { now }),
  changeDeadlines: (it, now, { flag }) =>
    decideDeadlineChange(it, {}, { now, facts: { calendar: flag ? noHolidays : calendar } }),
  takeFeedback: (it, now, { flag, number: version }) => {
    const outcome = flag ? 'SETTLED' : 'NOT_SETTLED';
    const keepBy = flag && version > 1 ? '2026-03-10' : null;
    const stated = { complaintId, enterpriseId: the.enterprise.id, feedbackId: the.feedbackId, version };
    return decideFeedback(it, { ...stated, outcome, keepBy, recordedAt: now }, { facts });
  },
  noteRating: (it, now, { flag, number }) => {
    const version = 'outcome' in it ? (it.outcome?.feedback?.version ?? null) : 1;
    return decideRating(it, { complaintId, version, resolved: [flag, null][number % 2] ?? null }, { now });
  },
} satisfies Record<string, Play>;

/** One attempt on a case, so long after the one before. */
interface Step {
  readonly command: keyof typeof commands;
  /** Milliseconds; or up to the instant when something next falls due, or just past it. */
  readonly later: number | 'WHEN_DUE' | 'JUST_PAST_DUE';
  readonly flag: boolean;
  readonly number: number;
}

const addressees = ['ODR', 'NOT_ODR', 'UNREGISTERED'] as const;
const hourMs = 3_600_000;
const often = <const Value>(weight: number, ...values: Value[]) => ({ weight, arbitrary: fc.constantFrom(...values) });

const step: fc.Arbitrary<Step> = fc.record({
  // The way to an outcome and on is tried more often, so that its far end is reached.
  command: fc.oneof(
    often(5, 'recordContact', 'takeFeedback'),
    often(3, 'noteRating', 'referComplaint'),
    often(2, ...(Object.keys(commands) as (keyof typeof commands)[]).filter((name) => name !== 'withdrawComplaint')),
    often(1, 'withdrawComplaint', 'changeDeadlines'),
  ),
  later: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 48 * hourMs }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 70 * 24 * hourMs }) },
    often(1, 'WHEN_DUE', 'JUST_PAST_DUE'),
  ),
  flag: fc.boolean(),
  number: fc.integer({ min: 1, max: 3 }),
});

/** How a case begins, and what is then tried on it. */
const attempts = fc.record({
  addressee: fc.oneof(often(8, 'ODR'), often(1, ...addressees)),
  route: fc.oneof(often(8, 'NEGOTIATE'), often(1, 'AUTHORITY')),
  steps: fc.array(step, { maxLength: 20, size: 'max' }),
});
type Attempts = typeof attempts extends fc.Arbitrary<infer Value> ? Value : never;

/** The changes of one case, oldest first; what the rules refused left no trace. */
export type History = readonly Change<Complaint, ComplaintEvent>[];

/** The property that a rule holds whatever is tried on a case. 1,000 runs reach every event and every arrow of the state diagram. */
export const everyCase = (rule: (history: History) => void) => fc.property(attempts, (tried) => rule(historyOf(tried)));

function historyOf({ addressee, route, steps }: Attempts): History {
  let now = the.receivedAt;
  const changes = [changeOf(undefined, fileTo(addressee, route), now)];
  for (const { command, later, ...choice } of steps) {
    const before = changes.at(-1)?.after;
    if (before === undefined) throw new Error('a history begins with a filing');
    now = nextInstant(before.state, now, later);
    const decision = commands[command](before.state, now, choice);
    if (!isRefused(decision) && decision.length > 0) changes.push(changeOf(before, decision, now));
  }
  return changes;
}

function fileTo(addressee: (typeof addressees)[number], route: FileComplaint['route']): readonly ComplaintEvent[] {
  const odrStatus = addressee === 'ODR' ? 'ACTIVE' : 'NOT_ODR';
  const enterprise = addressee === 'UNREGISTERED' ? undefined : ({ ...the.enterprise, odrStatus } as const);
  const stated = enterprise === undefined ? the.filingUnregistered : the.filing;
  const decision = decideFiling(
    undefined,
    { ...stated, route, postalAddress: written.postalAddress },
    {
      id: complaintId,
      now: the.receivedAt,
      viewer: consumer,
      facts: { ...facts, enterprise, reference: the.reference },
    },
  );
  if (isRefused(decision)) throw new Error(`the filing was refused as ${decision.refused}`);
  return decision;
}

function changeOf(before: Change<Complaint, ComplaintEvent>['before'], events: readonly ComplaintEvent[], at: Date) {
  return changeBy({ name: 'Complaint', evolve }, complaintId, before, events, at);
}

function nextInstant(complaint: Complaint, now: Date, later: Step['later']): Date {
  if (typeof later === 'number') return new Date(now.getTime() + later);
  const due = nextDueAt(complaint) ?? now;
  if (due < now) return now;
  return later === 'WHEN_DUE' ? due : the.justAfter(due);
}
