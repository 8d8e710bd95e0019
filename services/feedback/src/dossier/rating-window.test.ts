import { describe, expect, it } from '@jest/globals';
import { policy } from '../policy.ts';
import { type Dossier, evolve } from './dossier.ts';
import { decideRating } from './rate-feedback.ts';
import { decideRatingWindow, ratingDueAt } from './rating-window.ts';
import { accepted, at, complaintId, dayMs, given, missed, recorded, settled, windowEndsAt } from './sample-dossier.ts';

const standing = given(settled(), recorded(), accepted());
const after = at(new Date(windowEndsAt.getTime() + 1));
const reminderAt = new Date(windowEndsAt.getTime() - policy.ratingReminderDays * dayMs);
const passBy = (dossier: Dossier, time: Date) =>
  decideRatingWindow(dossier, undefined, at(time)).reduce<Dossier>(evolve, dossier);

describe('the end of the rating window', () => {
  it('is announced once, some days before', () => {
    expect(ratingDueAt(standing)).toEqual(reminderAt);
    expect(decideRatingWindow(standing, undefined, at(reminderAt))).toEqual([]);
    const soon = new Date(reminderAt.getTime() + 1);
    const reminded = passBy(standing, soon);
    expect(reminded.rating).toMatchObject({ status: 'OPEN', reminded: true });
    expect(decideRatingWindow(reminded, undefined, at(soon))).toEqual([]);
    expect(ratingDueAt(reminded)).toEqual(windowEndsAt);
  });

  it('is noted once the last moment has passed, and then never again', () => {
    const reminded = passBy(standing, windowEndsAt);
    expect(decideRatingWindow(reminded, undefined, at(windowEndsAt))).toEqual([]);
    expect(decideRatingWindow(reminded, undefined, after)).toEqual([
      { type: 'RatingWindowPassed', standing: { version: 1, outcome: 'SETTLED' }, endsAt: windowEndsAt },
    ]);
    const lapsed = passBy(reminded, after.now);
    expect(decideRatingWindow(lapsed, undefined, after)).toEqual([]);
    expect(ratingDueAt(lapsed)).toBeNull();
  });

  it('is noted without announcement where both passed while nothing ran', () => {
    expect(decideRatingWindow(standing, undefined, after)).toMatchObject([{ type: 'RatingWindowPassed' }]);
  });

  it('ends the right to rate, also for a request that came in just before and waited', () => {
    const rating = { complaintId, feedbackVersion: 1, resolved: true, satisfaction: 5, comment: null };
    expect(decideRating(passBy(standing, after.now), rating, at(windowEndsAt))).toEqual({
      refused: 'RatingWindowPassed',
    });
  });

  it('waits for the word on a correction, which restarts the window', () => {
    const corrected = given(settled(), recorded(), accepted(), recorded(2));
    expect(ratingDueAt(corrected)).toBeNull();
    expect(decideRatingWindow(corrected, undefined, after)).toEqual([]);
    const refused = evolve(corrected, { type: 'Superseded', number: 2, reason: 'REFERRED' });
    expect(decideRatingWindow(refused, undefined, after)).toHaveLength(1);
  });

  it('comes for a case without feedback too, and for none that is rated or has no outcome', () => {
    const absent = given(missed, { type: 'Missed', ratingEndsAt: windowEndsAt });
    expect(decideRatingWindow(absent, undefined, after)).toMatchObject([{ standing: { version: null } }]);
    expect(ratingDueAt(given(settled(), recorded()))).toBeNull();
    const rating = { resolved: true, satisfaction: 3, comment: null, ratedAt: windowEndsAt };
    const rated = evolve(standing, { type: 'Rated', standing: { version: 1, outcome: 'SETTLED' }, rating });
    expect(decideRatingWindow(rated, undefined, after)).toEqual([]);
  });
});
