import { describe, expect, it } from '@jest/globals';
import { dayAfter, isWeekend } from '../calendar/shanghai-day.ts';
import { workingCalendar } from '../calendar/working-calendar.ts';
import { calendarDataOf } from './calendar-data.ts';

const none = {
  edition: '2026-11-01',
  source: 'test',
  validFrom: '2026-01-01',
  publishedThroughYear: 2026,
  days: [],
};
const calendar = workingCalendar(calendarDataOf(none));
const received = (day: string): Date => new Date(`${day}T10:00:00+08:00`);

/** What the State Council's notices say of each year: days off on weekdays, and Saturdays and Sundays worked. */
const notices = [
  {
    year: 2024,
    off: ['01-01', '02-12/16', '04-04/05', '05-01/03', '06-10', '09-16/17', '10-01/04', '10-07'],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  {
    year: 2025,
    off: ['01-01', '01-28/31', '02-03/04', '04-04', '05-01/02', '05-05', '06-02', '10-01/03', '10-06/08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  {
    year: 2026,
    off: ['01-01/02', '02-16/20', '02-23', '04-06', '05-01', '05-04/05', '06-19', '09-25', '10-01/02', '10-05/07'],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
];

describe('the published calendar', () => {
  it.each(notices)('of $year differs from the weekdays as its notice says', ({ year, off, worked }) => {
    const daysOff = off.flatMap((span) => {
      const [first = '', last = first.slice(3)] = span.split('/');
      const days = [];
      for (let day = Number(first.slice(3)); day <= Number(last); day += 1)
        days.push(`${year}-${first.slice(0, 3)}${String(day).padStart(2, '0')}`);
      return days;
    });
    const found = { off: [] as string[], worked: [] as string[] };
    for (let day = `${year}-01-01`; day.startsWith(String(year)); day = dayAfter(day)) {
      if (calendar.isWorkingDay(day) && isWeekend(day)) found.worked.push(day);
      if (!calendar.isWorkingDay(day) && !isWeekend(day)) found.off.push(day);
    }
    expect(found).toEqual({ off: daysOff, worked: worked.map((day) => `${year}-${day}`) });
  });

  it('makes a complaint of 2026-02-13 due for contact on 02-25 and for settlement on 03-05', () => {
    expect(calendar.addWorkingDays(received('2026-02-13'), 3).date).toBe('2026-02-25');
    expect(calendar.addWorkingDays(received('2026-02-13'), 10).date).toBe('2026-03-05');
  });

  it('counts from a receipt on a make-up working day and on a holiday alike', () => {
    expect(calendar.addWorkingDays(received('2026-02-14'), 1).date).toBe('2026-02-24');
    expect(calendar.addWorkingDays(received('2026-02-17'), 1).date).toBe('2026-02-24');
  });

  it('names the holiday in both languages', () => {
    const days = calendar.explain(received('2026-02-13'), 3);
    expect(days.find(({ date }) => date === '2026-02-17')?.holiday).toEqual({ zh: '春节', en: 'Spring Festival' });
  });

  it('is known to end with 2026: National Day of 2027 is a working day only provisionally', () => {
    expect(calendar.lastPublishedYear).toBe(2026);
    expect(calendar.addWorkingDays(received('2027-09-30'), 1)).toMatchObject({ date: '2027-10-01', provisional: true });
  });
});

describe('the override table', () => {
  const nextYear = {
    ...none,
    publishedThroughYear: 2027,
    days: [
      { date: '2027-01-01', kind: 'HOLIDAY' as const, zh: '元旦', en: "New Year's Day", source: 'test' },
      { date: '2027-10-01', kind: 'HOLIDAY' as const, zh: '国庆节', en: 'National Day', source: 'test' },
    ],
  };

  it('brings a year that the package does not know, and makes its deadlines certain', () => {
    const next = workingCalendar(calendarDataOf(nextYear));
    expect(next.lastPublishedYear).toBe(2027);
    expect(next.addWorkingDays(received('2026-12-31'), 1)).toMatchObject({ date: '2027-01-04', provisional: false });
  });

  it('wins over the package, day by day', () => {
    const changed = workingCalendar(
      calendarDataOf({
        ...none,
        days: [
          { date: '2026-11-25', kind: 'HOLIDAY', source: 'test' },
          { date: '2026-10-10', kind: 'ORDINARY', source: 'test' },
          { date: '2026-10-07', kind: 'ORDINARY', source: 'test' },
        ],
      }),
    );
    expect(['2026-11-25', '2026-10-10', '2026-10-07'].map(changed.isWorkingDay)).toEqual([false, false, true]);
  });

  it('cannot claim a year as published without its National Day', () => {
    expect(() => calendarDataOf({ ...none, publishedThroughYear: 2027 })).toThrow('2027');
  });
});
