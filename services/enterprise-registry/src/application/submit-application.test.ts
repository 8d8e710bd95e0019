import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { basicConditions, documentKinds } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import {
  applicationId,
  attached,
  complete,
  conditions,
  documentIdOf,
  filled,
  free,
  justAfter,
  liaisons,
  now,
  reference,
  review,
  shanghai,
  started,
  supplementRequested,
  twentyWorkingDaysLater,
  underReview,
  uploaded,
  withdrawn,
} from './an-application.ts';
import { decideLapse, decideWithdrawal } from './end-application.ts';
import { evolve } from './evolve-application.ts';
import { decideSubmission, decideSupplement } from './submit-application.ts';

const input = { applicationId };
const context = { now, facts: { reference, standing: free, uploaded } };

describe('submitting an application (Art. 7, 8)', () => {
  const given = deciderSpec(evolve, decideSubmission);

  it('goes to the county-level authority that covers the address; review is due in 20 working days', () => {
    given(...complete)
      .when(input, context)
      .then({ type: 'Submitted', review });
  });

  it('is refused where another was submitted first, or an account is open', () => {
    const busy = { ...free, applicationInProgress: true };
    given(...complete)
      .when(input, { now, facts: { reference, uploaded, standing: busy } })
      .thenRefused('ApplicationInProgress');
    const open = { ...free, active: true };
    given(...complete)
      .when(input, { now, facts: { reference, uploaded, standing: open } })
      .thenRefused('AlreadyOdrEnterprise');
  });

  it.each(documentKinds)('is refused without %s, and names it', (kind) => {
    const without = complete.filter((event) => event.type !== 'DocumentAttached' || event.document.kind !== kind);
    given(...without)
      .when(input, context)
      .thenRefused('DocumentsMissing', { documents: [kind] });
  });

  it('is refused where a document was announced and its bytes have not arrived', () => {
    const arrived = new Set(uploaded);
    arrived.delete(documentIdOf('APPLICATION_FORM'));
    given(...complete)
      .when(input, { ...context, facts: { reference, standing: free, uploaded: arrived } })
      .thenRefused('DocumentsMissing', { documents: ['APPLICATION_FORM'] });
  });

  it.each(basicConditions)('is refused where %s is not met, and names it', (condition) => {
    const unmet = {
      type: 'Filled',
      file: null,
      conditions: [{ condition, met: false, note: '无' }],
      liaisons: [],
    } as const;
    given(...complete, unmet)
      .when(input, context)
      .thenRefused('ConditionsUnmet', { conditions: [condition] });
  });

  it('is refused where nothing is stated on a condition', () => {
    const silent = { ...filled, conditions: conditions.slice(1) };
    given(started, silent, ...documentKinds.map(attached))
      .when(input, context)
      .thenRefused('ConditionsUnmet', { conditions: ['FIXED_PLACE'] });
  });

  it('is refused until both liaisons are named (Art. 15)', () => {
    const one = { ...filled, liaisons: liaisons.slice(0, 1) };
    given(started, one, ...documentKinds.map(attached))
      .when(input, context)
      .thenRefused('LiaisonsMissing', { roles: ['STAFF'] });
  });

  it('is done once', () => {
    given(...underReview)
      .when(input, context)
      .thenRefused('ApplicationNotOpen', { status: 'UNDER_REVIEW' });
  });
});

describe('answering a request for more', () => {
  const given = deciderSpec(evolve, decideSupplement);
  const at = (instant: Date) => ({ ...context, now: instant });

  it('goes on with the review, which is due anew', () => {
    given(...supplementRequested)
      .when(input, at(shanghai('2026-03-19T23:00')))
      .then({ type: 'Supplemented', reviewDueAt: shanghai('2026-04-17T23:59:59.999') });
  });

  it('is refused once its time has run out, and where nothing was asked for', () => {
    given(...supplementRequested)
      .when(input, at(justAfter(twentyWorkingDaysLater)))
      .thenRefused('ApplicationNotOpen', { status: 'SUPPLEMENT_REQUESTED' });
    given(...underReview)
      .when(input, context)
      .thenRefused('ApplicationNotOpen', { status: 'UNDER_REVIEW' });
  });

  it('is refused where a document is gone missing meanwhile', () => {
    given(...supplementRequested)
      .when(input, { now, facts: { reference, standing: free, uploaded: new Set() } })
      .thenRefused('DocumentsMissing', { documents: documentKinds });
  });
});

describe('an application whose request for more stays unanswered', () => {
  const given = deciderSpec(evolve, decideLapse);
  const at = (instant: Date) => ({ now: instant, facts: { reference } });

  it('lapses after 20 working days, as of their end, however late that is noticed', () => {
    const lapsed = { type: 'Lapsed', at: twentyWorkingDaysLater } as const;
    given(...supplementRequested)
      .when(input, at(justAfter(twentyWorkingDaysLater)))
      .then(lapsed);
    given(...supplementRequested)
      .when(input, at(shanghai('2026-08-01T00:00')))
      .then(lapsed);
  });

  it('does not lapse before, nor twice', () => {
    given(...supplementRequested)
      .when(input, at(twentyWorkingDaysLater))
      .thenRefused('ApplicationNotOpen', { status: 'SUPPLEMENT_REQUESTED' });
    given(...supplementRequested, { type: 'Lapsed', at: twentyWorkingDaysLater })
      .when(input, at(justAfter(twentyWorkingDaysLater)))
      .thenRefused('ApplicationNotOpen', { status: 'LAPSED' });
  });

  it('keeps the days that a calendar published later adds', () => {
    const told = supplementRequested.map((event) =>
      event.type === 'SupplementRequested'
        ? { ...event, supplement: { ...event.supplement, dueAt: shanghai('2026-03-18T23:59:59.999') } }
        : event,
    );
    given(...told)
      .when(input, at(shanghai('2026-03-19T12:00')))
      .thenRefused('ApplicationNotOpen', { status: 'SUPPLEMENT_REQUESTED' });
  });
});

describe('withdrawing an application', () => {
  const given = deciderSpec(evolve, decideWithdrawal);

  it('is possible in every state before a decision', () => {
    for (const past of [[started], complete, underReview, supplementRequested])
      given(...past)
        .when(input, { now })
        .then(withdrawn);
  });

  it('is refused once it has ended', () => {
    given(started, withdrawn).when(input, { now }).thenRefused('ApplicationNotOpen', { status: 'WITHDRAWN' });
  });
});
