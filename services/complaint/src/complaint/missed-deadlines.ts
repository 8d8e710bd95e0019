import type { Complaint, ComplaintEvent } from './complaint.ts';

/**
 * The deadlines that have passed by then and are not noted yet. Each is noted once, by whoever comes first: the watcher, or a command
 * on the case, so that none is lost where the watcher was down.
 */
export function missedDeadlines(complaint: Complaint, now: Date): ComplaintEvent[] {
  const { deadlines, overdue, status } = complaint;
  const missed: ComplaintEvent[] = [];
  if (status === 'RECEIVED' && !overdue.contact && now > deadlines.contactDueAt) {
    missed.push({ type: 'ContactOverdue', dueAt: deadlines.contactDueAt });
  }
  const open = status === 'RECEIVED' || status === 'CONTACTED';
  if (open && !overdue.settlement && now > deadlines.settleDueAt) {
    missed.push({ type: 'SettlementOverdue', dueAt: deadlines.settleDueAt });
  }
  return missed;
}
