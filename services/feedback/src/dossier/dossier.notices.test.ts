import { describe, expect, it } from '@jest/globals';
import { toAuthority, toEnterprise, toSubject } from '@odr/shared/notice/recipient.ts';
import type { DossierEvent } from './dossier.ts';
import { noticesOf } from './dossier.notices.ts';
import { complaint, given, recorded, recordedAt, windowEndsAt } from './sample-dossier.ts';

const consumer = toSubject('consumer-wang');
const enterprise = toEnterprise(complaint().enterpriseId ?? '');
const officers = toAuthority('CN-330106');
const standing = { version: 1, outcome: 'SETTLED' } as const;
const told = (event: DossierEvent) => noticesOf(event, given(complaint(), recorded()), officers);

describe('who is told', () => {
  it('the consumer, of feedback and of each correction', () => {
    expect(told(recorded())).toEqual([{ to: consumer, kind: 'FEEDBACK_GIVEN' }]);
    expect(told(recorded(2))).toEqual([{ to: consumer, kind: 'FEEDBACK_CORRECTED' }]);
  });

  it('the consumer, that the time to rate ends, with its end', () => {
    expect(told({ type: 'RatingWindowEnding', standing, endsAt: windowEndsAt })).toEqual([
      { to: consumer, kind: 'RATING_WINDOW_ENDING', dueAt: windowEndsAt },
    ]);
  });

  it('the enterprise, of a rating, and of feedback that does not stand, but not of its own correction', () => {
    const rating = { resolved: true, satisfaction: 5, comment: null, ratedAt: recordedAt };
    expect(told({ type: 'Rated', standing, rating })).toEqual([{ to: enterprise, kind: 'RATED' }]);
    expect(told({ type: 'Superseded', number: 1, reason: 'WITHDRAWN' })).toEqual([
      { to: enterprise, kind: 'FEEDBACK_NOT_STANDING' },
    ]);
    expect(told({ type: 'Superseded', number: 1, reason: 'CORRECTED' })).toEqual([]);
  });

  it('enterprise and officers, of a contradiction', () => {
    expect(told({ type: 'ContradictionFound', number: 1, at: recordedAt })).toEqual([
      { to: enterprise, kind: 'CONTRADICTION_FOUND' },
      { to: officers, kind: 'CONTRADICTION_FOUND' },
    ]);
  });

  it('enterprise and officers, of feedback found seriously false', () => {
    expect(told({ type: 'FoundFalse', number: 1, spotCheckId: complaint().id })).toEqual([
      { to: enterprise, kind: 'FOUND_FALSE' },
      { to: officers, kind: 'FOUND_FALSE' },
    ]);
  });
});
