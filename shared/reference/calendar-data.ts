import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import manifest from 'chinese-days/package.json' with { type: 'json' };
import type { CalendarData, HolidayName } from '../calendar/working-calendar.ts';
import type { ReferenceContents } from './reference-files.ts';

/**
 * The holidays of `chinese-days` under the override table, whose days win.
 *
 * @throws Error where the table claims a published year whose National Day neither knows
 */
export function calendarDataOf(overrides: ReferenceContents['calendar-overrides']): CalendarData {
  const holidays = packaged(days.holidays);
  const packagedThrough = lastWholeYear(holidays);
  const makeUpDays = packaged(days.workdays);
  for (const { date, kind, zh, en } of overrides.days) {
    holidays.delete(date);
    makeUpDays.delete(date);
    const name = { zh: zh ?? '临时安排', en: en ?? 'Special arrangement' };
    if (kind === 'HOLIDAY') holidays.set(date, name);
    if (kind === 'MAKE_UP_WORKING_DAY') makeUpDays.set(date, name);
  }
  const publishedThrough = overrides.publishedThroughYear;
  if (publishedThrough > packagedThrough && !holidays.has(`${publishedThrough}-10-01`))
    throw new Error(`calendar-overrides claims ${publishedThrough} as published without its National Day`);
  return {
    edition: `chinese-days ${manifest.version}, overrides ${overrides.edition}`,
    lastPublishedYear: Math.max(packagedThrough, publishedThrough),
    holidays,
    makeUpDays,
  };
}

/** The package writes a name as "Spring Festival,春节,4". */
function packaged(table: Record<string, string>): Map<string, HolidayName> {
  return new Map(
    Object.entries(table).map(([date, text]) => {
      const [en = '', zh = ''] = text.split(',');
      return [date, { zh, en }];
    }),
  );
}

/** A year is published as a whole, and none is without National Day on 1 October. */
function lastWholeYear(holidays: ReadonlyMap<string, HolidayName>): number {
  const years = [...holidays.keys()].filter((date) => date.endsWith('-10-01')).map((date) => Number(date.slice(0, 4)));
  return Math.max(...years);
}
