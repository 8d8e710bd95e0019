import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAfter } from './shanghai-day.ts';
import { workingCalendar } from './working-calendar.ts';

const nationalDay = { zh: '国庆节', en: 'National Day' };
/** October 2026 as published: off from Thursday 1 to Wednesday 7, Saturday 10 worked; Sunday 20 September worked. */
const october = Array.from({ length: 7 }, (_, day) => [`2026-10-0${day + 1}`, nationalDay] as const);
const published = {
  edition: 'test',
  lastPublishedYear: 2026,
  holidays: new Map(october),
  makeUpDays: new Map([
    ['2026-09-20', nationalDay],
    ['2026-10-10', nationalDay],
  ]),
};
const calendar = workingCalendar(published);
const shanghai = (time: string): Date => new Date(`${time}+08:00`);

describe('a deadline in working days', () => {
  it('ends with the last millisecond of its day in Shanghai', () => {
    const { dueAt } = calendar.addWorkingDays(shanghai('2026-11-02T09:00:00'), 3);
    expect(dueAt).toEqual(shanghai('2026-11-05T23:59:59.999'));
  });

  it('counts from the day after receipt, whenever on that day the complaint came', () => {
    const first = calendar.addWorkingDays(shanghai('2026-11-03T00:00:00.000'), 1);
    const last = calendar.addWorkingDays(shanghai('2026-11-03T23:59:59.999'), 1);
    expect([first.date, last.date]).toEqual(['2026-11-04', '2026-11-04']);
    expect(calendar.addWorkingDays(shanghai('2026-11-04T00:00:00.000'), 1).date).toBe('2026-11-05');
  });

  it('takes the day in Shanghai, not in UTC', () => {
    expect(calendar.addWorkingDays(new Date('2026-11-02T15:59:59.999Z'), 1).date).toBe('2026-11-03');
    expect(calendar.addWorkingDays(new Date('2026-11-02T16:00:00.000Z'), 1).date).toBe('2026-11-04');
  });

  it('leaves out holidays and counts make-up working days', () => {
    expect(calendar.addWorkingDays(shanghai('2026-09-30T10:00:00'), 3).date).toBe('2026-10-10');
  });

  it('does not count a make-up working day on which the complaint is received', () => {
    expect(calendar.addWorkingDays(shanghai('2026-10-10T10:00:00'), 1).date).toBe('2026-10-12');
  });

  it('runs from the first working day for a complaint received on a holiday', () => {
    expect(calendar.addWorkingDays(shanghai('2026-10-03T10:00:00'), 1).date).toBe('2026-10-08');
  });

  it('is provisional beyond the last published year, and only there', () => {
    expect(calendar.addWorkingDays(shanghai('2026-12-30T10:00:00'), 1)).toMatchObject({
      date: '2026-12-31',
      provisional: false,
    });
    expect(calendar.addWorkingDays(shanghai('2026-12-30T10:00:00'), 2)).toMatchObject({
      date: '2027-01-01',
      provisional: true,
    });
  });

  it('moves and is certain once the calendar of its year has arrived', () => {
    const newYear = { zh: '元旦', en: "New Year's Day" };
    const next = workingCalendar({
      ...published,
      lastPublishedYear: 2027,
      holidays: new Map([...published.holidays, ['2027-01-01', newYear]]),
    });
    expect(next.addWorkingDays(shanghai('2026-12-30T10:00:00'), 2)).toMatchObject({
      date: '2027-01-04',
      provisional: false,
    });
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot be %d working days away', (days) => {
    expect(() => calendar.addWorkingDays(shanghai('2026-11-02T09:00:00'), days)).toThrow(RangeError);
    expect(() => calendar.explain(shanghai('2026-11-02T09:00:00'), days)).toThrow(RangeError);
  });
});

it('an invalid instant is refused rather than counted from', () => {
  expect(() => calendar.addWorkingDays(new Date(Number.NaN), 3)).toThrow(RangeError);
  expect(() => calendar.workingDaysBetween(new Date(Number.NaN), new Date())).toThrow(RangeError);
});

describe('an explained deadline', () => {
  it('gives a reason for each day from receipt on', () => {
    const days = calendar.explain(shanghai('2026-10-06T10:00:00'), 4);
    expect(days.map(({ date, reason, number }) => [date.slice(5), reason, number])).toEqual([
      ['10-06', 'DAY_OF_RECEIPT', undefined],
      ['10-07', 'HOLIDAY', undefined],
      ['10-08', 'WORKING_DAY', 1],
      ['10-09', 'WORKING_DAY', 2],
      ['10-10', 'MAKE_UP_WORKING_DAY', 3],
      ['10-11', 'WEEKEND', undefined],
      ['10-12', 'WORKING_DAY', 4],
    ]);
  });

  it('names the holiday of a day off and of a make-up working day', () => {
    const days = calendar.explain(shanghai('2026-10-06T10:00:00'), 3);
    expect(days[1]).toEqual({
      date: '2026-10-07',
      counted: false,
      reason: 'HOLIDAY',
      holiday: nationalDay,
      provisional: false,
    });
    expect(days.at(-1)).toMatchObject({ counted: true, holiday: nationalDay });
  });

  it('says which days are provisional', () => {
    const days = calendar.explain(shanghai('2026-12-30T10:00:00'), 3);
    expect(days.map(({ date, provisional }) => [date, provisional])).toEqual([
      ['2026-12-30', false],
      ['2026-12-31', false],
      ['2027-01-01', true],
      ['2027-01-02', true],
      ['2027-01-03', true],
      ['2027-01-04', true],
    ]);
  });
});

describe('the working days between two instants', () => {
  it('are none on the same day or backwards', () => {
    expect(calendar.workingDaysBetween(shanghai('2026-11-02T00:00:00'), shanghai('2026-11-02T23:59:59'))).toBe(0);
    expect(calendar.workingDaysBetween(shanghai('2026-11-09T09:00:00'), shanghai('2026-11-02T09:00:00'))).toBe(0);
  });

  it('include the last day and not the first', () => {
    expect(calendar.workingDaysBetween(shanghai('2026-11-02T23:59:59'), shanghai('2026-11-03T00:00:00'))).toBe(1);
  });
});

describe('for any receipt and number of days', () => {
  const receipt = fc.date({
    min: shanghai('2026-08-01T00:00:00'),
    max: shanghai('2027-02-01T00:00:00'),
    noInvalidDate: true,
  });
  const days = fc.integer({ min: 1, max: 40 });

  it('a later receipt or more days never give an earlier deadline', () => {
    fc.assert(
      fc.property(receipt, receipt, days, days, (a, b, m, n) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const [few, many] = m <= n ? [m, n] : [n, m];
        expect(calendar.addWorkingDays(early, few).dueAt.getTime()).toBeLessThanOrEqual(
          calendar.addWorkingDays(late, many).dueAt.getTime(),
        );
      }),
    );
  });

  it('the explanation ends on the deadline, counts to it and leaves no day out', () => {
    fc.assert(
      fc.property(receipt, days, (receivedAt, n) => {
        const explained = calendar.explain(receivedAt, n);
        const due = calendar.addWorkingDays(receivedAt, n);
        expect(explained.at(-1)).toMatchObject({ date: due.date, number: n, provisional: due.provisional });
        expect(explained.filter((day) => day.counted)).toHaveLength(n);
        for (const [at, day] of explained.slice(1).entries())
          expect(day.date).toBe(dayAfter(explained[at]?.date ?? ''));
      }),
    );
  });

  it('the working days between receipt and deadline are the days given', () => {
    fc.assert(
      fc.property(receipt, days, (receivedAt, n) => {
        const { dueAt, date } = calendar.addWorkingDays(receivedAt, n);
        expect(calendar.isWorkingDay(date)).toBe(true);
        expect(calendar.workingDaysBetween(receivedAt, dueAt)).toBe(n);
        expect(calendar.workingDaysBetween(receivedAt, new Date(dueAt.getTime() - 86_400_000))).toBe(n - 1);
      }),
    );
  });
});
