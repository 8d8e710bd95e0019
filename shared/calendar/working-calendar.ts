import { dayAfter, endOfShanghaiDay, isWeekend, shanghaiDay } from './shanghai-day.ts';

export interface HolidayName {
  readonly zh: string;
  readonly en: string;
}

/** What the State Council publishes for each year; all other days follow from the weekday. */
export interface CalendarData {
  /** Which data this is, for the record. */
  readonly edition: string;
  /** The last year whose calendar is published; what lies beyond is provisional. */
  readonly lastPublishedYear: number;
  /** Days off, weekends within a holiday included, by `YYYY-MM-DD`. */
  readonly holidays: ReadonlyMap<string, HolidayName>;
  /** Saturdays and Sundays worked in exchange (调休), with the holiday that they make up for. */
  readonly makeUpDays: ReadonlyMap<string, HolidayName>;
}

export interface Deadline {
  /** The last millisecond of the day, in Shanghai. */
  readonly dueAt: Date;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The day lies beyond the last published year: to be recomputed once that year's calendar arrives. */
  readonly provisional: boolean;
}

export type DayReason = 'DAY_OF_RECEIPT' | 'WORKING_DAY' | 'MAKE_UP_WORKING_DAY' | 'WEEKEND' | 'HOLIDAY';

/** One day on the way to a deadline. */
export interface ExplainedDay {
  readonly date: string;
  readonly counted: boolean;
  readonly reason: DayReason;
  /** The holiday that the day belongs to, or that it makes up for. */
  readonly holiday?: HolidayName;
  /** Which working day it is, from 1; only of days that count. */
  readonly number?: number;
  readonly provisional: boolean;
}

/** The days on which authorities and enterprises are held to work, in Shanghai. */
export interface WorkingCalendar {
  readonly edition: string;
  readonly lastPublishedYear: number;
  isWorkingDay(date: string): boolean;
  /**
   * The end of the `days`th working day after the day of receipt (Art. 12, 13).
   *
   * @throws RangeError unless `days` is a whole number from 1
   */
  addWorkingDays(receivedAt: Date, days: number): Deadline;
  /** Every day from the day of receipt to the deadline, counted or not, and why. */
  explain(receivedAt: Date, days: number): ExplainedDay[];
  /** The working days after the day of `from` up to and with the day of `to`; 0 where `to` isn't on a later day. */
  workingDaysBetween(from: Date, to: Date): number;
}

export function workingCalendar({ edition, lastPublishedYear, holidays, makeUpDays }: CalendarData): WorkingCalendar {
  const provisional = (date: string) => Number(date.slice(0, 4)) > lastPublishedYear;

  const reasonOf = (date: string): DayReason => {
    if (makeUpDays.has(date)) return 'MAKE_UP_WORKING_DAY';
    if (holidays.has(date)) return 'HOLIDAY';
    return isWeekend(date) ? 'WEEKEND' : 'WORKING_DAY';
  };
  const counts = (reason: DayReason) => reason === 'WORKING_DAY' || reason === 'MAKE_UP_WORKING_DAY';
  const isWorkingDay = (date: string) => counts(reasonOf(date));

  const explainedDay = (date: string, reason: DayReason, countedBefore: number): ExplainedDay => {
    const holiday = makeUpDays.get(date) ?? holidays.get(date);
    return {
      date,
      counted: counts(reason),
      reason,
      ...(holiday !== undefined && { holiday }),
      ...(counts(reason) && { number: countedBefore + 1 }),
      provisional: provisional(date),
    };
  };

  return {
    edition,
    lastPublishedYear,
    isWorkingDay,
    addWorkingDays(receivedAt, days) {
      requireWholeDays(days);
      let date = shanghaiDay(receivedAt);
      for (let counted = 0; counted < days;) {
        date = dayAfter(date);
        if (isWorkingDay(date)) counted += 1;
      }
      return { dueAt: endOfShanghaiDay(date), date, provisional: provisional(date) };
    },
    explain(receivedAt, days) {
      requireWholeDays(days);
      let date = shanghaiDay(receivedAt);
      const explained = [explainedDay(date, 'DAY_OF_RECEIPT', 0)];
      for (let counted = 0; counted < days;) {
        date = dayAfter(date);
        const day = explainedDay(date, reasonOf(date), counted);
        explained.push(day);
        counted = day.number ?? counted;
      }
      return explained;
    },
    workingDaysBetween(from, to) {
      const last = shanghaiDay(to);
      let counted = 0;
      for (let date = dayAfter(shanghaiDay(from)); date <= last; date = dayAfter(date))
        if (isWorkingDay(date)) counted += 1;
      return counted;
    },
  };
}

function requireWholeDays(days: number): void {
  if (!Number.isSafeInteger(days) || days < 1)
    throw new RangeError(`expected a whole number of days from 1, got ${days}`);
}
