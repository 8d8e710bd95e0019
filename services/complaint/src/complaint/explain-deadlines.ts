import type { ExplainedDay, WorkingCalendar } from '@odr/shared/calendar/working-calendar.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { policy } from '../policy.ts';

/** Each day on the way to both deadlines, counted or not, and why, by the calendar in force (Art. 12, 13). */
export function explainDeadlines(receivedAt: Date, calendar: WorkingCalendar, language: Viewer['language']) {
  const inWords = ({ holiday, number, ...day }: ExplainedDay) => ({
    ...day,
    holiday: (language === 'en' ? holiday?.en : holiday?.zh) ?? null,
    number: number ?? null,
  });
  return {
    calendar: calendar.edition,
    contact: calendar.explain(receivedAt, policy.contactWorkingDays).map(inWords),
    settlement: calendar.explain(receivedAt, policy.settleWorkingDays).map(inWords),
  };
}
