import { DateTime } from 'luxon';

/** All deadlines are counted in days of this zone. */
export const deadlineZone = 'Asia/Shanghai';

/**
 * The day (`YYYY-MM-DD`) in Shanghai at an instant.
 *
 * @throws RangeError for an invalid date
 */
export function shanghaiDay(instant: Date): string {
  const day = DateTime.fromJSDate(instant, { zone: deadlineZone }).toISODate();
  if (day === null) throw new RangeError('expected a valid instant');
  return day;
}

/** The first millisecond of a Shanghai day. */
export function startOfShanghaiDay(day: string): Date {
  return DateTime.fromISO(day, { zone: deadlineZone }).toJSDate();
}

/** The last millisecond of a Shanghai day. */
export function endOfShanghaiDay(day: string): Date {
  return DateTime.fromISO(`${day}T23:59:59.999`, { zone: deadlineZone }).toJSDate();
}

const dayMs = 86_400_000;

/** The next day of the calendar. A day is a name here, not an instant, so that no zone has a part in it. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
