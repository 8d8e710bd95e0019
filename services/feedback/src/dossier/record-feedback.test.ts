import { describe, expect, it } from '@jest/globals';
import { parseInput } from '@odr/shared/command/input.ts';
import { feedbackInput } from './feedback-record.ts';
import { decideRecording } from './record-feedback.ts';
import {
  accepted,
  at,
  complaint,
  contactedAt,
  dayMs,
  given,
  missed,
  noSettlementInput,
  recorded,
  recordedAt,
  settled,
  settlementInput,
  windowEndsAt,
} from './sample-dossier.ts';

const refusedBy = (dossier: ReturnType<typeof given>, input = settlementInput, now = recordedAt) =>
  decideRecording(dossier, input, at(now));

describe('Art. 14: the enterprise feeds back', () => {
  it('after contact, with the outcome and all that was agreed', () => {
    expect(decideRecording(given(complaint()), settlementInput, at(recordedAt))).toMatchObject([
      { type: 'Recorded', number: 1, recordedAt, record: { outcome: 'SETTLED', settlement: { amount: '1280.50' } } },
    ]);
  });

  it('never before contact (Art. 11)', () => {
    const notContacted = complaint({ status: 'RECEIVED', contactRecordedAt: null, contactStatedAt: null });
    expect(refusedBy(given(notContacted))).toEqual({ refused: 'NotYetContacted' });
  });

  it('late too: a passed deadline does not stop it', () => {
    const late = new Date(complaint().settleDueAt.getTime() + 5 * dayMs);
    expect(refusedBy(given(complaint()), settlementInput, late)).toMatchObject([{ type: 'Recorded' }]);
  });

  it('even after the case ended without any feedback, as long as that is unrated and can be rated', () => {
    const ended = given(missed, { type: 'Missed', ratingEndsAt: windowEndsAt });
    expect(refusedBy(ended)).toMatchObject([{ type: 'Recorded', number: 1 }]);
    expect(refusedBy(ended, settlementInput, new Date(windowEndsAt.getTime() + 1))).toEqual({
      refused: 'RatingWindowPassed',
    });
  });

  it('once: what is recorded already is to be corrected', () => {
    expect(refusedBy(given(complaint(), recorded()))).toEqual({ refused: 'AlreadyFedBack' });
    expect(refusedBy(given(settled(), recorded(), accepted()))).toEqual({ refused: 'AlreadyFedBack' });
  });

  it('again where the complaint service refused what was recorded, as a further version', () => {
    const refused = given(complaint(), recorded(), { type: 'Superseded', number: 1, reason: 'NOT_CONTACTED' });
    expect(refusedBy(refused)).toMatchObject([{ type: 'Recorded', number: 2 }]);
  });

  it.each(['WITHDRAWN', 'CANCELLED', 'REFERRED', 'CLOSED'] as const)('not once the complaint is %s', (status) => {
    expect(refusedBy(given(complaint({ status })))).toEqual({ refused: 'CaseNotOpen', details: { status } });
  });

  it('with a time of handling that is neither before the contact nor in the future', () => {
    const handled = (handledAt: Date) => refusedBy(given(complaint()), { ...settlementInput, handledAt });
    expect(handled(new Date(contactedAt.getTime() - 1))).toEqual({ refused: 'TimeOutOfRange' });
    expect(handled(new Date(recordedAt.getTime() + 1))).toEqual({ refused: 'TimeOutOfRange' });
    expect(handled(contactedAt)).toMatchObject([{ type: 'Recorded' }]);
    expect(handled(recordedAt)).toMatchObject([{ type: 'Recorded' }]);
  });
});

describe('Art. 14: all that is fed back is mandatory, none of it blank', () => {
  const parse = (input: object) => parseInput(feedbackInput, input);

  it('and takes both outcomes', () => {
    expect(parse(settlementInput)).toEqual(settlementInput);
    expect(parse(noSettlementInput)).toEqual(noSettlementInput);
  });

  it.each(['process', 'result'])('a blank %s is bad input', (field) => {
    expect(() => parse({ ...settlementInput, [field]: ' \u3000 ' })).toThrow(`${field} must not be blank`);
  });

  it('a settlement names kinds, terms, a day and an amount', () => {
    const { settlement } = settlementInput;
    for (const part of ['kinds', 'terms', 'keepBy', 'amount']) {
      const without = { ...settlement, [part]: undefined };
      expect(() => parse({ ...settlementInput, settlement: without })).toThrow(`settlement.${part}`);
    }
    expect(() => parse({ ...settlementInput, settlement: { ...settlement, kinds: [] } })).toThrow('at least one');
    expect(() => parse({ ...settlementInput, settlement: { ...settlement, terms: ' ' } })).toThrow('blank');
  });

  it('a settlement is stated exactly where the outcome is SETTLED', () => {
    expect(() => parse({ ...settlementInput, settlement: null })).toThrow('settlement must be given');
    expect(() => parse({ ...settlementInput, outcome: 'NOT_SETTLED' })).toThrow('settlement must be given');
  });

  it('terms cannot be due before the day of handling in Shanghai', () => {
    const keptBy = (keepBy: string) => () =>
      parse({ ...settlementInput, settlement: { ...settlementInput.settlement, keepBy } });
    expect(keptBy('2026-02-23')).toThrow('settlement.keepBy');
    expect(keptBy('2026-02-24')).not.toThrow();
  });
});
