import { ClientError } from '@odr/shared/command/client-error.ts';
import { deadlineZone } from '@odr/shared/calendar/shanghai-day.ts';
import { DateTime } from 'luxon';

const mostMonths = 120;

/**
 * Who was visited last before this instant has not been visited for so many months. A day that a shorter month lacks becomes its last.
 *
 * @throws ClientError for a number of months that is none
 */
export function unvisitedBefore(now: Date, months: number): Date {
  if (months < 0 || months > mostMonths)
    throw new ClientError('BAD_USER_INPUT', `"notVisitedForMonths" is between 0 and ${mostMonths}; it was ${months}.`);
  return DateTime.fromJSDate(now, { zone: deadlineZone }).minus({ months }).toJSDate();
}
