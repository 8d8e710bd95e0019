import { describe, expect, it } from '@jest/globals';
import { parseInput } from '@odr/shared/command/input.ts';
import { decideRating, rateFeedbackInput } from './rate-feedback.ts';
import {
  accepted,
  at,
  complaint,
  complaintId,
  given,
  missed,
  recorded,
  recordedAt,
  settled,
  windowEndsAt,
} from './sample-dossier.ts';

const satisfied = { complaintId, feedbackVersion: 1, resolved: true, satisfaction: 5, comment: null };
const unresolved = { ...satisfied, resolved: false, satisfaction: 1, comment: '没有收到退款。' };
const standing = given(settled(), recorded(), accepted());

describe('Art. 14: the consumer rates', () => {
  it('the version that stands, until the last moment of the window', () => {
    expect(decideRating(standing, satisfied, at(windowEndsAt))).toMatchObject([
      { type: 'Rated', standing: { version: 1, outcome: 'SETTLED' }, rating: { resolved: true, satisfaction: 5 } },
    ]);
  });

  it('never after the window', () => {
    const after = at(new Date(windowEndsAt.getTime() + 1));
    expect(decideRating(standing, satisfied, after)).toEqual({ refused: 'RatingWindowPassed' });
  });

  it('once, for good', () => {
    const [rating] = decideRating(standing, satisfied, at(recordedAt)) as readonly never[];
    const rated = given(settled(), recorded(), accepted(), rating as never);
    expect(decideRating(rated, unresolved, at(recordedAt))).toEqual({ refused: 'AlreadyRated' });
  });

  it('only what stands: a version that is merely recorded is no outcome', () => {
    expect(decideRating(given(complaint(), recorded()), satisfied, at(recordedAt))).toEqual({
      refused: 'NothingToRate',
    });
    expect(decideRating(given(complaint()), satisfied, at(recordedAt))).toEqual({ refused: 'NothingToRate' });
  });

  it("the enterprise's last word: not while a correction waits, and not the version that it replaced", () => {
    const newer = { refused: 'NewerVersionStands' };
    const corrected = given(settled(), recorded(), accepted(), recorded(2, 'NOT_SETTLED'));
    expect(decideRating(corrected, satisfied, at(recordedAt))).toEqual(newer);
    const replaced = given(
      settled(2),
      recorded(),
      accepted(),
      recorded(2, 'NOT_SETTLED'),
      { type: 'Superseded', number: 1, reason: 'CORRECTED' },
      accepted(2),
    );
    expect(decideRating(replaced, satisfied, at(recordedAt))).toEqual(newer);
    expect(decideRating(replaced, { ...satisfied, feedbackVersion: 2 }, at(recordedAt))).toMatchObject([
      { standing: { version: 2, outcome: 'NOT_SETTLED' } },
    ]);
  });

  it('the version that stood before, where the correction was refused', () => {
    const refused = given(settled(), recorded(), accepted(), recorded(2), {
      type: 'Superseded',
      number: 2,
      reason: 'REFERRED',
    });
    expect(decideRating(refused, satisfied, at(recordedAt))).toMatchObject([{ type: 'Rated' }]);
  });

  it('that no feedback came, naming no version', () => {
    const absent = given(missed, { type: 'Missed', ratingEndsAt: windowEndsAt });
    expect(decideRating(absent, { ...unresolved, feedbackVersion: null }, at(recordedAt))).toMatchObject([
      { type: 'Rated', standing: { version: null, outcome: 'NOT_SETTLED' } },
    ]);
    expect(decideRating(absent, unresolved, at(recordedAt))).toEqual({ refused: 'NewerVersionStands' });
  });

  it('on a referred case too', () => {
    const referred = given({ ...settled(), status: 'REFERRED' }, recorded(), accepted());
    expect(decideRating(referred, satisfied, at(recordedAt))).toMatchObject([{ type: 'Rated' }]);
  });

  it('not what an officer annulled', () => {
    const annulled = given(settled(), recorded(), accepted(), { type: 'Superseded', number: 1, reason: 'ANNULLED' });
    expect(decideRating(annulled, satisfied, at(recordedAt))).toEqual({ refused: 'NothingToRate' });
  });

  it.each([0, 6, 2.5])('with 1 to 5, not %s', (satisfaction) => {
    expect(() => parseInput(rateFeedbackInput, { ...satisfied, satisfaction })).toThrow('satisfaction');
  });
});

describe('a contradiction', () => {
  it('is found where the enterprise says settled and the consumer says not resolved', () => {
    expect(decideRating(standing, unresolved, at(recordedAt))).toMatchObject([
      { type: 'Rated' },
      { type: 'ContradictionFound', number: 1 },
    ]);
  });

  it('is none where both say that nothing was settled', () => {
    const notSettled = given(complaint(), recorded(1, 'NOT_SETTLED'), accepted());
    expect(decideRating(notSettled, unresolved, at(recordedAt))).toMatchObject([{ type: 'Rated' }]);
    expect(decideRating(notSettled, unresolved, at(recordedAt))).toHaveLength(1);
  });
});
