import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  calendar,
  closed,
  complaintId,
  concluded,
  contacted,
  daysAfter,
  enterprise,
  feedbackAt,
  feedbackId,
  filed,
  justAfter,
  referred,
  settleDueAt,
  settled,
  settlementOverdue,
  shanghai,
  withdrawn,
  withoutFeedbackAt,
} from './a-complaint.ts';
import { type ComplaintEvent, type Outcome, evolve } from './complaint.ts';
import { type TakeFeedback, decideFeedback } from './take-feedback.ts';

const given = deciderSpec(evolve, decideFeedback);
const context = { facts: { calendar } };
const first: TakeFeedback = {
  complaintId,
  enterpriseId: enterprise.id,
  feedbackId,
  version: 1,
  outcome: 'SETTLED',
  keepBy: '2026-03-10',
  recordedAt: feedbackAt,
};
const secondAt = shanghai('2026-03-09T09:00');
const second: TakeFeedback = { ...first, version: 2, recordedAt: secondAt };
const past = [filed, contacted, concluded(settled)];
const windowFrom = (at: Date) => ({ ratingWindowEndsAt: daysAfter(at, 20), referralUntil: daysAfter(at, 60) });
const corrected = (outcome: Partial<Outcome>): ComplaintEvent => ({
  type: 'OutcomeCorrected',
  outcome: { ...settled, feedback: { feedbackId, version: 2 }, ...windowFrom(secondAt), ...outcome },
});

describe('the first feedback (Art. 14)', () => {
  it('concludes a case in which contact is recorded', () => {
    given(filed, contacted).when(first, context).then(concluded(settled));
    given(filed, contacted)
      .when({ ...first, outcome: 'NOT_SETTLED', keepBy: null }, context)
      .then(concluded({ ...settled, kind: 'NOT_SETTLED', keepBy: null }));
  });

  it('is on time up to the last millisecond of the 10th working day: 2026-03-05 for a receipt on 2026-02-13 (Art. 13)', () => {
    const onTime = { concludedAt: settleDueAt, handlingWorkingDays: 10, onTime: true, ...windowFrom(settleDueAt) };
    given(filed, contacted)
      .when({ ...first, recordedAt: settleDueAt }, context)
      .then(concluded({ ...settled, ...onTime }));
  });

  it('is accepted late too, and the missed deadline is noted first', () => {
    const recordedAt = justAfter(settleDueAt);
    const late = { concludedAt: recordedAt, handlingWorkingDays: 11, onTime: false, ...windowFrom(recordedAt) };
    given(filed, contacted)
      .when({ ...first, recordedAt }, context)
      .then(settlementOverdue, concluded({ ...settled, ...late }));
  });
});

describe('a correction', () => {
  it('restarts the rating window, and leaves punctuality as it was where the outcome stays', () => {
    given(...past)
      .when(second, context)
      .then(corrected({}));
  });

  it('that changes the outcome, either way, is what on-time and handling days then follow', () => {
    const late = { onTime: false, handlingWorkingDays: 12 };
    given(...past)
      .when({ ...second, outcome: 'NOT_SETTLED', keepBy: null }, context)
      .then(corrected({ ...late, kind: 'NOT_SETTLED', keepBy: null }));
    given(filed, contacted, concluded({ ...settled, kind: 'NOT_SETTLED', keepBy: null }))
      .when(second, context)
      .then(corrected(late));
  });

  it('takes the place of an end without feedback, where contact is recorded', () => {
    const endedAt = shanghai('2026-04-03T00:00');
    const ended = concluded(withoutFeedbackAt(endedAt));
    const recordedAt = shanghai('2026-04-07T09:00');
    const late = { concludedAt: endedAt, handlingWorkingDays: 32, onTime: false, ...windowFrom(recordedAt) };
    given(filed, contacted, settlementOverdue, ended)
      .when({ ...first, recordedAt }, context)
      .then({ type: 'OutcomeCorrected', outcome: { ...settled, ...late } });
  });

  it('of an end without feedback counts as feedback from then on, though the outcome stays NOT_SETTLED', () => {
    const ended = withoutFeedbackAt(shanghai('2026-04-03T00:00'));
    const recordedAt = shanghai('2026-04-07T09:00');
    const fedBack = {
      ...ended,
      cause: 'FEEDBACK',
      feedback: { feedbackId, version: 1 },
      ...windowFrom(recordedAt),
    } as const;
    given(filed, contacted, settlementOverdue, concluded(ended))
      .when({ ...first, outcome: 'NOT_SETTLED', keepBy: null, recordedAt }, context)
      .then({ type: 'OutcomeCorrected', outcome: { ...fedBack, handlingWorkingDays: 32 } });
  });
});

describe('feedback whose outcome is not taken over', () => {
  const rated: ComplaintEvent[] = [{ type: 'Rated', resolved: true }, closed('RATED')];
  const newer: ComplaintEvent = corrected({});
  const annulled = concluded({ ...settled, kind: 'NOT_SETTLED', cause: 'ANNULLED' });

  it.each([
    ['NOT_CONTACTED', 'comes before contact (Art. 11)', [filed]],
    ['NOT_CONTACTED', 'follows an end without contact (Art. 11)', [filed, concluded(withoutFeedbackAt(feedbackAt))]],
    ['WITHDRAWN', 'follows a withdrawal', [filed, contacted, withdrawn]],
    ['REFERRED', 'follows a referral (Art. 13)', [filed, contacted, referred]],
    ['CLOSED', 'follows the end of the rating window', [...past, closed('RATING_WINDOW_PASSED')]],
    ['ALREADY_RATED', 'follows the rating', [...past, ...rated]],
    ['ANNULLED', 'follows an annulment', [filed, contacted, annulled]],
    ['NEWER_VERSION_STANDS', 'is the version that stands already', past],
    ['NEWER_VERSION_STANDS', 'is older than the version that stands', [...past, newer]],
  ] as const)('is told as %s where it %s', (reason, _where, history) => {
    const refused = { type: 'OutcomeRefused', feedback: { feedbackId, version: 1 }, reason } as const;
    given(...history)
      .when(first, context)
      .then(refused);
  });

  it('is told as NOT_ADDRESSED where it is of another enterprise', () => {
    const refused = { type: 'OutcomeRefused', feedback: { feedbackId, version: 1 }, reason: 'NOT_ADDRESSED' } as const;
    given(filed, contacted)
      .when({ ...first, enterpriseId: feedbackId }, context)
      .then(refused);
  });
});
