import { describe, expect, it } from '@jest/globals';
import { loadReference } from './reference.ts';

/*
 * The schedules that the State Council's General Office published for these years, written here by hand, and a way of counting that shares
 * nothing with the calendar's: whole days since 1970, each asked whether it is worked.
 */
const daysOff = [
  ['2024-01-01', '2024-01-01'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-10', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const;
const worked = [
  '2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12',
  '2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11',
  '2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10',
].flatMap((year) => year.split(' '));

const dayMs = 86_400_000;
const numberOf = (date: string) => Date.parse(date) / dayMs;
const dateOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
const workedDays = new Set(worked.map(numberOf));

function isWorked(day: number): boolean {
  if (workedDays.has(day)) return true;
  const off = daysOff.some(([from, to]) => day >= numberOf(from) && day <= numberOf(to));
  const weekday = new Date(day * dayMs).getUTCDay();
  return !off && weekday !== 0 && weekday !== 6;
}

function dueBy(received: number, days: number): number {
  const following = Array.from({ length: 100 }, (_, index) => received + 1 + index);
  return following.filter(isWorked)[days - 1] ?? Number.NaN;
}

const { calendar } = loadReference(undefined);
const first = numberOf('2024-01-01');
const receipts = Array.from({ length: numberOf('2026-12-31') - first + 1 }, (_, index) => first + index);
const noonOf = (day: number) => new Date(`${dateOf(day)}T12:00:00+08:00`);

describe('The calendar of 2024 to 2026', () => {
  it.each([
    [3, 'contact (Art. 12)'],
    [10, 'settlement (Art. 13)'],
    [20, 'review'],
  ])('counts %i working days, for %s, from each day as the published schedules do', (days) => {
    // What falls beyond the published years follows from the weekday alone until their schedule is there.
    const wrong = receipts
      .map((day) => ({ day, counted: calendar.addWorkingDays(noonOf(day), days) }))
      .filter(({ day, counted }) => counted.date !== dateOf(dueBy(day, days)))
      .map(({ day, counted }) => `${dateOf(day)}: ${counted.date}, not ${dateOf(dueBy(day, days))}`);
    expect(wrong).toEqual([]);
  });

  it('explains each day to a deadline: counted where it is worked, numbered without a gap, named where it is no ordinary day', () => {
    for (const received of receipts) {
      const [receipt, ...following] = calendar.explain(noonOf(received), 10);
      expect(receipt).toMatchObject({ date: dateOf(received), counted: false, reason: 'DAY_OF_RECEIPT' });
      expect(following.map(({ date, counted }) => [date, counted])).toEqual(
        following.map((_, index) => [dateOf(received + 1 + index), isWorked(received + 1 + index)]),
      );
      const numbers = following.flatMap(({ number }) => number ?? []);
      expect(numbers).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
      for (const { reason, holiday } of following) {
        const isSpecial = reason === 'HOLIDAY' || reason === 'MAKE_UP_WORKING_DAY';
        expect([holiday?.zh !== undefined, holiday?.en !== undefined]).toEqual([isSpecial, isSpecial]);
      }
    }
  });

  it('says of each deadline beyond the last published year, and of no other, that it may still move', () => {
    for (const day of receipts) {
      const { date, provisional } = calendar.addWorkingDays(noonOf(day), 10);
      expect({ date, provisional }).toEqual({ date, provisional: date > `${calendar.lastPublishedYear}-12-31` });
    }
  });
});
