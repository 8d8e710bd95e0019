import type { WorkingCalendar } from '@odr/shared/calendar/working-calendar.ts';
import { policy } from '../policy.ts';
import type { Supplement } from './application.ts';

/**
 * Until when a request for more can be answered: the time that the applicant was told, or a later one where the calendar of the year
 * was published after that. Nobody loses days that they were promised.
 */
export function supplementDueAt({ requestedAt, dueAt }: Supplement, calendar: WorkingCalendar): Date {
  const recomputed = calendar.addWorkingDays(requestedAt, policy.supplementWorkingDays).dueAt;
  return recomputed > dueAt ? recomputed : dueAt;
}
