import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  closed,
  complaintId,
  concluded,
  contacted,
  feedbackId,
  filed,
  referred,
  settled,
  shanghai,
  withdrawn,
  withoutFeedbackAt,
} from './a-complaint.ts';
import { type ComplaintEvent, evolve } from './complaint.ts';
import { decideRating } from './note-rating.ts';

const given = deciderSpec(evolve, decideRating);
const now = shanghai('2026-03-02T09:00');
const rating = { complaintId, version: 1, resolved: false };
const windowPassed = { complaintId, version: 1, resolved: null };
const rated: ComplaintEvent = { type: 'Rated', resolved: false };
const closedNow = (reason: 'RATED' | 'RATING_WINDOW_PASSED'): ComplaintEvent => ({ type: 'Closed', at: now, reason });
const past = [filed, contacted, concluded(settled)];

describe("the consumer's rating", () => {
  it('closes the case', () => {
    given(...past)
      .when(rating, { now })
      .then(rated, closedNow('RATED'));
  });

  it('counts for the version that it names alone: where a newer one stands, nothing happens', () => {
    const corrected = {
      type: 'OutcomeCorrected',
      outcome: { ...settled, feedback: { feedbackId, version: 2 } },
    } as const;
    given(...past, corrected)
      .when(rating, { now })
      .thenNothing();
    given(...past, corrected)
      .when(windowPassed, { now })
      .thenNothing();
    given(...past, corrected)
      .when({ ...rating, version: 2 }, { now })
      .then(rated, closedNow('RATED'));
  });

  it('is given once and stays unchanged', () => {
    given(...past, rated, closed('RATED'))
      .when({ ...rating, resolved: true }, { now })
      .thenNothing();
  });

  it('of a case that ended without feedback names no version', () => {
    given(filed, concluded(withoutFeedbackAt(now)))
      .when({ ...rating, version: null }, { now })
      .then(rated, closedNow('RATED'));
  });

  it('stays possible on a case before the authority, and is only noted there (Art. 13)', () => {
    given(...past, referred)
      .when(rating, { now })
      .then(rated);
  });

  it('is only noted where the case was closed meanwhile', () => {
    given(...past, closed('RATING_WINDOW_PASSED'))
      .when(rating, { now })
      .then(rated);
  });

  it('has nothing to do with a case without an outcome', () => {
    given(filed, contacted).when(rating, { now }).thenNothing();
    given(filed, withdrawn)
      .when({ ...rating, version: null }, { now })
      .thenNothing();
    given(filed, referred)
      .when({ ...rating, version: null }, { now })
      .thenNothing();
  });
});

describe('the end of the rating window', () => {
  it('closes a case that is not rated', () => {
    given(...past)
      .when(windowPassed, { now })
      .then(closedNow('RATING_WINDOW_PASSED'));
  });

  it('leaves a case alone that is closed or before the authority', () => {
    given(...past, closed('RATING_WINDOW_PASSED'))
      .when(windowPassed, { now })
      .thenNothing();
    given(...past, rated, closed('RATED'))
      .when(windowPassed, { now })
      .thenNothing();
    given(...past, referred)
      .when(windowPassed, { now })
      .thenNothing();
  });
});
