import type { WorkingCalendar } from '@odr/shared/calendar/working-calendar.ts';
import { policy } from '../policy.ts';
import type { Deadlines } from './complaint.ts';

/** When contact (Art. 12) and settlement (Art. 13) are due for a complaint received at this instant. */
export function deadlinesFrom(receivedAt: Date, calendar: WorkingCalendar): Deadlines {
  const contact = calendar.addWorkingDays(receivedAt, policy.contactWorkingDays);
  const settlement = calendar.addWorkingDays(receivedAt, policy.settleWorkingDays);
  const noFeedback = calendar.addWorkingDays(settlement.dueAt, policy.noFeedbackWorkingDays);
  return {
    contactDueAt: contact.dueAt,
    settleDueAt: settlement.dueAt,
    noFeedbackAt: noFeedback.dueAt,
    provisional: contact.provisional || settlement.provisional,
  };
}
