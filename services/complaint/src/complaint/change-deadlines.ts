import type { WorkingCalendar } from '@odr/shared/calendar/working-calendar.ts';
import type { DecisionContext } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Complaint, ComplaintEvent, Deadlines } from './complaint.ts';
import { deadlinesFrom } from './deadlines.ts';
import { missedDeadlines } from './missed-deadlines.ts';

/** A newer calendar is in force. */
export const changeDeadlinesInput = z.object({ complaintId: id });

/** The deadlines of an open case follow the calendar; one that has passed stays what it was, and is noted where it was not. */
export function decideDeadlineChange(
  complaint: Complaint,
  _input: unknown,
  { now, facts }: Pick<DecisionContext<{ calendar: WorkingCalendar }>, 'now' | 'facts'>,
): readonly ComplaintEvent[] {
  const { status, deadlines: before } = complaint;
  if (status !== 'RECEIVED' && status !== 'CONTACTED') return [];
  const missed = missedDeadlines(complaint, now);
  const computed = deadlinesFrom(complaint.receivedAt, facts.calendar);
  const deadlines = {
    ...computed,
    contactDueAt: status === 'CONTACTED' || now > before.contactDueAt ? before.contactDueAt : computed.contactDueAt,
    settleDueAt: now > before.settleDueAt ? before.settleDueAt : computed.settleDueAt,
  };
  if (same(before, deadlines)) return missed;
  return [
    ...missed,
    { type: 'DeadlineChanged', deadlines, reason: before.provisional ? 'CALENDAR_PUBLISHED' : 'CALENDAR_CHANGED' },
  ];
}

function same(one: Deadlines, other: Deadlines): boolean {
  return (
    one.provisional === other.provisional &&
    one.contactDueAt.getTime() === other.contactDueAt.getTime() &&
    one.settleDueAt.getTime() === other.settleDueAt.getTime() &&
    one.noFeedbackAt.getTime() === other.noFeedbackAt.getTime()
  );
}
