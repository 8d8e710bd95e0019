import { describe, expect, it } from '@jest/globals';
import { decideCorrection } from './correct-feedback.ts';
import {
  accepted,
  at,
  complaint,
  given,
  missed,
  noSettlementInput,
  recorded,
  recordedAt,
  settled,
  settlementInput,
  windowEndsAt,
} from './sample-dossier.ts';

const standing = given(settled(), recorded(), accepted());
const rated = given(settled(), recorded(), accepted(), {
  type: 'Rated',
  standing: { version: 1, outcome: 'SETTLED' },
  rating: { resolved: true, satisfaction: 5, comment: null, ratedAt: recordedAt },
});

describe('Art. 14: the enterprise corrects its feedback', () => {
  it('by a new version, either way', () => {
    expect(decideCorrection(standing, noSettlementInput, at(recordedAt))).toMatchObject([
      { type: 'Corrected', number: 2, record: { outcome: 'NOT_SETTLED' } },
    ]);
    expect(decideCorrection(standing, settlementInput, at(recordedAt))).toMatchObject([{ type: 'Corrected' }]);
  });

  it('also where the word on an earlier version is still on its way here', () => {
    const waiting = given(settled(), recorded());
    expect(decideCorrection(waiting, noSettlementInput, at(recordedAt))).toMatchObject([{ number: 2 }]);
  });

  it('never once it is rated', () => {
    expect(decideCorrection(rated, noSettlementInput, at(recordedAt))).toEqual({ refused: 'AlreadyRated' });
  });

  it('never after the rating window', () => {
    const after = at(new Date(windowEndsAt.getTime() + 1));
    expect(decideCorrection(standing, noSettlementInput, after)).toEqual({ refused: 'RatingWindowPassed' });
    expect(decideCorrection(standing, noSettlementInput, at(windowEndsAt))).toMatchObject([{ type: 'Corrected' }]);
  });

  it('only while the complaint is SETTLED or NOT_SETTLED', () => {
    const correct = (status: 'CLOSED' | 'REFERRED') =>
      decideCorrection(given({ ...settled(), status }, recorded(), accepted()), noSettlementInput, at(recordedAt));
    expect(correct('REFERRED')).toEqual({ refused: 'CaseNotOpen', details: { status: 'REFERRED' } });
    expect(correct('CLOSED')).toEqual({ refused: 'CaseNotOpen', details: { status: 'CLOSED' } });
  });

  it('only what stands: not before the first is taken over, not where none came, not what was annulled', () => {
    const nothing = { refused: 'NothingToCorrect' };
    expect(decideCorrection(given(complaint(), recorded()), noSettlementInput, at(recordedAt))).toEqual(nothing);
    const absent = given(missed, { type: 'Missed', ratingEndsAt: windowEndsAt });
    expect(decideCorrection(absent, noSettlementInput, at(recordedAt))).toEqual(nothing);
    const annulled = { ...settled(), status: 'NOT_SETTLED', outcomeCause: 'ANNULLED' } as const;
    expect(decideCorrection(given(annulled, recorded(), accepted()), settlementInput, at(recordedAt))).toEqual(nothing);
  });

  it('with a time of handling that fits', () => {
    const early = { ...noSettlementInput, handledAt: new Date('2026-02-13T02:00:00Z') };
    expect(decideCorrection(standing, early, at(recordedAt))).toEqual({ refused: 'TimeOutOfRange' });
  });
});
