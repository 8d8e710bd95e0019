import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { type Complaint, type ComplaintEvent, outcomeOf } from './complaint.ts';

/** Somebody wants to read the consumer's contact details whole, and says why; each view is an entry of the audit log. */
export const revealContactInput = z.object({ complaintId: id, reason: text(500) });

/** The enterprise sees them while the case is in hand, which an annulment ends; an officer whenever the reason stands in the audit log. */
export function decideReveal(
  complaint: Complaint,
  _input: unknown,
  { viewer }: Pick<DecisionContext, 'viewer'>,
): readonly ComplaintEvent[] | Refused<'CaseNotOpen'> {
  const { status } = complaint;
  if (viewer.kind === 'OFFICER') return [{ type: 'ContactRevealed', by: 'OFFICER' }];
  const annulled = outcomeOf(complaint)?.cause === 'ANNULLED';
  const ended =
    annulled || status === 'CLOSED' || status === 'WITHDRAWN' || status === 'CANCELLED' || status === 'REFERRED';
  return ended ? refuse('CaseNotOpen', { status }) : [{ type: 'ContactRevealed', by: 'ENTERPRISE' }];
}
