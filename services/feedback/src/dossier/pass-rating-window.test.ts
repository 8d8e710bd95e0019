import { describe, expect, it } from '@jest/globals';
import { evolve } from './dossier.ts';
import { decideWindowPassed, ratingDueAt } from './pass-rating-window.ts';
import { decideRating } from './rate-feedback.ts';
import { accepted, at, complaintId, given, missed, recorded, settled, windowEndsAt } from './sample-dossier.ts';

const standing = given(settled(), recorded(), accepted());
const after = at(new Date(windowEndsAt.getTime() + 1));

describe('the end of the rating window', () => {
  it('is noted once the last moment has passed, and then never again', () => {
    expect(decideWindowPassed(standing, undefined, at(windowEndsAt))).toEqual([]);
    const [passed] = decideWindowPassed(standing, undefined, after);
    expect(passed).toEqual({
      type: 'RatingWindowPassed',
      standing: { version: 1, outcome: 'SETTLED' },
      endsAt: windowEndsAt,
    });
    const lapsed = evolve(standing, passed as never);
    expect(decideWindowPassed(lapsed, undefined, after)).toEqual([]);
    expect(ratingDueAt(lapsed)).toBeNull();
  });

  it('ends the right to rate, also for a request that came in just before and waited', () => {
    const lapsed = given(settled(), recorded(), accepted(), ...decideWindowPassed(standing, undefined, after));
    const rating = { complaintId, feedbackVersion: 1, resolved: true, satisfaction: 5, comment: null };
    expect(decideRating(lapsed, rating, at(windowEndsAt))).toEqual({ refused: 'RatingWindowPassed' });
  });

  it('waits for the word on a correction, which restarts the window', () => {
    const corrected = given(settled(), recorded(), accepted(), recorded(2));
    expect(ratingDueAt(corrected)).toBeNull();
    expect(decideWindowPassed(corrected, undefined, after)).toEqual([]);
    const refused = evolve(corrected, { type: 'Superseded', number: 2, reason: 'REFERRED' });
    expect(decideWindowPassed(refused, undefined, after)).toHaveLength(1);
  });

  it('comes for a case without feedback too, and for none that is rated or has no outcome', () => {
    const absent = given(missed, { type: 'Missed', ratingEndsAt: windowEndsAt });
    expect(decideWindowPassed(absent, undefined, after)).toMatchObject([{ standing: { version: null } }]);
    expect(ratingDueAt(given(settled(), recorded()))).toBeNull();
    const rating = { resolved: true, satisfaction: 3, comment: null, ratedAt: windowEndsAt };
    const rated = evolve(standing, { type: 'Rated', standing: { version: 1, outcome: 'SETTLED' }, rating });
    expect(decideWindowPassed(rated, undefined, after)).toEqual([]);
  });
});
