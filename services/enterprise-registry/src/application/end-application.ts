import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { type Application, type ApplicationEvent, statusesInProgress } from './application.ts';
import { supplementDueAt } from './supplement-due.ts';
import type { ByApplication } from './submit-application.ts';

/** The applicant withdraws while nothing is decided. */
export function decideWithdrawal(
  application: Application,
  _input: ByApplication,
  { now }: Pick<DecisionContext, 'now'>,
): readonly ApplicationEvent[] | Refused<'ApplicationNotOpen'> {
  const open = statusesInProgress.some((status) => status === application.status);
  return open ? [{ type: 'Withdrawn', at: now }] : refuse('ApplicationNotOpen', { status: application.status });
}

/** A request for more that stayed unanswered makes the application lapse (choice), once. */
export function decideLapse(
  application: Application,
  _input: ByApplication,
  { now, facts }: Pick<DecisionContext<{ readonly reference: Reference }>, 'now' | 'facts'>,
): readonly ApplicationEvent[] | Refused<'ApplicationNotOpen'> {
  const dueAt =
    application.status === 'SUPPLEMENT_REQUESTED'
      ? supplementDueAt(application.supplement, facts.reference.calendar)
      : undefined;
  return dueAt !== undefined && now > dueAt
    ? [{ type: 'Lapsed', at: dueAt }]
    : refuse('ApplicationNotOpen', { status: application.status });
}
