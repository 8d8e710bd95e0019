import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { type Application, type ApplicationStatus, reviewOf } from './application.ts';

/**
 * Refuses whoever is not an officer of the authority before whom the application lies, or of its successor: higher authorities see
 * it, they do not review. Then refuses a state in which this is not done.
 */
export function reviewerFault(
  application: Application,
  statuses: readonly ApplicationStatus[],
  { viewer, facts }: Pick<DecisionContext<{ readonly reference: Reference }>, 'viewer' | 'facts'>,
): Refused<'NotReviewingAuthority' | 'ApplicationNotOpen'> | undefined {
  const { authorities } = facts.reference;
  const responsible = authorities.successorOf(reviewOf(application)?.authorityId ?? '');
  if (responsible === undefined || responsible.id !== authorities.actingFor(viewer)?.id)
    return refuse('NotReviewingAuthority');
  return statuses.includes(application.status)
    ? undefined
    : refuse('ApplicationNotOpen', { status: application.status });
}
