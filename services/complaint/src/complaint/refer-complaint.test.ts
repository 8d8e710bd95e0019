import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import type { ReferralRoute } from '@odr/shared/contracts/complaint.vocabulary.ts';
import {
  closed,
  complaintId,
  concluded,
  contactOverdue,
  contacted,
  feedbackAt,
  filed,
  justAfter,
  referred,
  settleDueAt,
  settled,
  settlementOverdue,
  shanghai,
  withdrawn,
  withoutFeedbackAt,
  written,
} from './a-complaint.ts';
import { type ComplaintEvent, evolve } from './complaint.ts';
import { decideReferral, referComplaintInput } from './refer-complaint.ts';

const given = deciderSpec(evolve, decideReferral);
const facts = { authorityId: 'CN-330106' };
const input = { complaintId, postalAddress: written.postalAddress, termsNotKept: false };
const notKept = { ...input, termsNotKept: true };
const now = shanghai('2026-03-02T09:00');
const referredBy = (route: ReferralRoute, at = now): ComplaintEvent => ({
  type: 'Referred',
  referral: { status: 'PENDING', route, authorityId: 'CN-330106', referredAt: at },
  postalAddress: written.postalAddress,
});
const notSettled = concluded({ ...settled, kind: 'NOT_SETTLED', keepBy: null });
const ratedAs = (resolved: boolean): ComplaintEvent[] => [{ type: 'Rated', resolved }, closed('RATED')];

describe('taking a running case to the authority (Art. 13)', () => {
  it('is refused up to the last millisecond in which the enterprise can settle', () => {
    given(filed).when(input, { now: settleDueAt, facts }).thenRefused('SettlementNotOverdue');
    given(filed, contacted).when(input, { now: settleDueAt, facts }).thenRefused('SettlementNotOverdue');
  });

  it('is open once settlement is overdue, and ends the case as not settled for want of feedback', () => {
    const late = justAfter(settleDueAt);
    const concludedLate = concluded(withoutFeedbackAt(late));
    given(filed, contacted)
      .when(input, { now: late, facts })
      .then(settlementOverdue, concludedLate, referredBy('SETTLEMENT_OVERDUE', late));
    given(filed)
      .when(input, { now: late, facts })
      .then(contactOverdue, settlementOverdue, concludedLate, referredBy('SETTLEMENT_OVERDUE', late));
  });
});

describe('taking an outcome to the authority (Art. 13)', () => {
  it('is open from NOT_SETTLED, whatever the cause', () => {
    given(filed, contacted, notSettled).when(input, { now, facts }).then(referredBy('NOT_SETTLED'));
    given(filed, concluded(withoutFeedbackAt(now)))
      .when(input, { now, facts })
      .then(referredBy('NOT_SETTLED'));
  });

  it('is refused while a settlement stands', () => {
    given(filed, contacted, concluded(settled)).when(input, { now, facts }).thenRefused('SettlementStands');
    given(filed, contacted, concluded(settled), ...ratedAs(true))
      .when(input, { now, facts })
      .thenRefused('SettlementStands');
  });

  it('is open from a settlement that the consumer rated as not resolved', () => {
    given(filed, contacted, concluded(settled), ...ratedAs(false))
      .when(input, { now, facts })
      .then(referredBy('RATED_UNRESOLVED'));
  });

  it('is open from a settlement whose terms are reported as not kept, from the day after their date', () => {
    const lastOfTheDay = shanghai('2026-03-10T23:59:59.999');
    const nextDay = justAfter(lastOfTheDay);
    const past = [filed, contacted, concluded(settled)];
    given(...past)
      .when(notKept, { now: lastOfTheDay, facts })
      .thenRefused('TermsNotYetDue');
    given(...past)
      .when(notKept, { now: nextDay, facts })
      .then(referredBy('TERMS_NOT_KEPT', nextDay));
    given(...past, closed('RATING_WINDOW_PASSED'))
      .when(notKept, { now: nextDay, facts })
      .then(referredBy('TERMS_NOT_KEPT', nextDay));
  });

  it('is open at once where the terms have no date', () => {
    given(filed, contacted, concluded({ ...settled, keepBy: null }))
      .when(notKept, { now, facts })
      .then(referredBy('TERMS_NOT_KEPT'));
  });

  it('is open from CLOSED for 60 days after the feedback, to the millisecond', () => {
    const last = settled.referralUntil;
    const past = [filed, contacted, notSettled, closed('RATING_WINDOW_PASSED')];
    expect((last.getTime() - feedbackAt.getTime()) / 86_400_000).toBe(60);
    given(...past)
      .when(input, { now: last, facts })
      .then(referredBy('NOT_SETTLED', last));
    given(...past)
      .when(input, { now: justAfter(last), facts })
      .thenRefused('ReferralPeriodPassed');
  });
});

describe('a referral', () => {
  it('happens once', () => {
    given(filed, referred).when(input, { now, facts }).thenRefused('AlreadyReferred');
  });

  it('is refused after a withdrawal (Art. 11)', () => {
    given(filed, withdrawn).when(input, { now, facts }).thenRefused('CaseNotOpen', { status: 'WITHDRAWN' });
  });

  it('gives the authority a postal address', () => {
    expect(referComplaintInput.safeParse({ complaintId, postalAddress: ' ' }).success).toBe(false);
    expect(referComplaintInput.parse({ complaintId, postalAddress: written.postalAddress })).toEqual(input);
  });
});
