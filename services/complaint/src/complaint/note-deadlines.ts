import type { DecisionContext } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Complaint, ComplaintEvent } from './complaint.ts';
import { withoutFeedback } from './conclude.ts';
import { missedDeadlines } from './missed-deadlines.ts';

/** The watcher looks at a complaint for which something fell due. */
export const noteDeadlinesInput = z.object({ complaintId: id });

/** Notes passed deadlines, and ends a case that got no feedback for so long as the policy waits. */
export function decideDeadlines(
  complaint: Complaint,
  _input: unknown,
  { now }: Pick<DecisionContext, 'now'>,
): readonly ComplaintEvent[] {
  const missed = missedDeadlines(complaint, now);
  const open = complaint.status === 'RECEIVED' || complaint.status === 'CONTACTED';
  return open && now > complaint.deadlines.noFeedbackAt
    ? [...missed, { type: 'Concluded', outcome: withoutFeedback(now) }]
    : missed;
}
