import type { Complaint } from './complaint.ts';

/**
 * When something next happens to a complaint by itself: a deadline passes, it ends without feedback, its rating window ends. `null`
 * when nothing will. Lists by "what is due next" and the watcher go by it.
 */
export function nextDueAt(complaint: Complaint): Date | null {
  const { deadlines, overdue } = complaint;
  switch (complaint.status) {
    case 'RECEIVED':
    case 'CONTACTED':
      if (complaint.status === 'RECEIVED' && !overdue.contact) return deadlines.contactDueAt;
      return overdue.settlement ? deadlines.noFeedbackAt : deadlines.settleDueAt;
    case 'SETTLED':
    case 'NOT_SETTLED':
      return complaint.outcome.annulment === null ? complaint.outcome.ratingWindowEndsAt : null;
    case 'CLOSED':
    case 'WITHDRAWN':
    case 'CANCELLED':
    case 'REFERRED':
      return null;
  }
}
