import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { annulSettlementInput, decideAnnulment } from './annul-settlement.ts';
import {
  closed,
  complaintId,
  concluded,
  contacted,
  daysAfter,
  ended,
  feedbackAt,
  filed,
  justAfter,
  liaison,
  settled,
  written,
} from './a-complaint.ts';
import { type ComplaintEvent, evolve } from './complaint.ts';
import { decideRating } from './note-rating.ts';
import { decideReferral } from './refer-complaint.ts';
import { decideReveal } from './reveal-contact.ts';

const given = deciderSpec(evolve, decideAnnulment);
const now = daysAfter(feedbackAt, 2);
const facts = { authorityId: 'CN-330106' };
const input = { complaintId, reason: written.annulmentReason };
const annulled: ComplaintEvent = {
  type: 'Annulled',
  annulment: { at: now, authorityId: 'CN-330106', reason: written.annulmentReason },
  referralUntil: daysAfter(now, 60),
};
const past = [filed, contacted, concluded(settled)];

describe('annulling a settlement contrary to law (Art. 13)', () => {
  it('is open from SETTLED and from CLOSED', () => {
    given(...past)
      .when(input, { now, facts })
      .then(annulled);
    given(...past, closed('RATING_WINDOW_PASSED'))
      .when(input, { now, facts })
      .then(annulled);
  });

  it('makes the outcome NOT_SETTLED, cause ANNULLED, and leaves the rating', () => {
    const rated: ComplaintEvent[] = [{ type: 'Rated', resolved: true }, closed('RATED')];
    const after = [contacted, concluded(settled), ...rated, annulled].reduce(evolve, evolve(undefined, filed));
    expect(after).toMatchObject({
      status: 'NOT_SETTLED',
      outcome: { kind: 'NOT_SETTLED', cause: 'ANNULLED', keepBy: null, rated: { resolved: true } },
    });
    expect(after).not.toHaveProperty('closed');
  });

  it('happens once', () => {
    given(...past, annulled)
      .when(input, { now, facts })
      .thenRefused('NoSettlementToAnnul');
  });

  const unsettled = ended.filter(([status]) => status !== 'SETTLED' && status !== 'CLOSED');
  it.each([['RECEIVED', filed] as const, ['CONTACTED', filed, contacted] as const, ...unsettled])(
    'needs a settlement: %s',
    (_status, ...events) => {
      given(...events)
        .when(input, { now, facts })
        .thenRefused('NoSettlementToAnnul');
    },
  );

  it('needs a reason', () => {
    expect(annulSettlementInput.safeParse({ complaintId, reason: ' ' }).success).toBe(false);
  });
});

describe('after an annulment (Art. 13)', () => {
  it('the case can be referred for 60 days, to the millisecond', () => {
    const last = daysAfter(now, 60);
    const refer = { complaintId, postalAddress: written.postalAddress, termsNotKept: false };
    const givenAnnulled = deciderSpec(evolve, decideReferral)(...past, annulled);
    givenAnnulled.when(refer, { now: last, facts }).then({
      type: 'Referred',
      referral: { status: 'PENDING', route: 'NOT_SETTLED', authorityId: 'CN-330106', referredAt: last },
      postalAddress: written.postalAddress,
    });
    givenAnnulled.when(refer, { now: justAfter(last), facts }).thenRefused('ReferralPeriodPassed');
  });

  it('a rating that was on its way is noted and closes nothing', () => {
    const givenAnnulled = deciderSpec(evolve, decideRating)(...past, annulled);
    givenAnnulled.when({ complaintId, version: 1, resolved: true }, { now }).then({ type: 'Rated', resolved: true });
    givenAnnulled.when({ complaintId, version: 1, resolved: null }, { now }).thenNothing();
  });

  it('the enterprise no longer reads the contact details', () => {
    deciderSpec(evolve, decideReveal)(...past, annulled)
      .when({}, { viewer: liaison })
      .thenRefused('CaseNotOpen', { status: 'NOT_SETTLED' });
  });
});
