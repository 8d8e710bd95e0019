import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { z } from 'zod';
import { policy } from '../policy.ts';
import type { Application, ApplicationEvent } from './application.ts';
import { type IncompleteRefusal, incompleteness } from './complete.ts';
import { type Standing, type StandingRefusal, standingFault } from './start-application.ts';
import { supplementDueAt } from './supplement-due.ts';

export const byApplicationInput = z.object({ applicationId: id });
export type ByApplication = z.output<typeof byApplicationInput>;

export interface SubmissionFacts {
  readonly reference: Reference;
  /** How the enterprise stands; of two drafts for it the one submitted first goes on. */
  readonly standing: Standing;
  readonly uploaded: ReadonlySet<Id>;
}

type Context = Pick<DecisionContext<SubmissionFacts>, 'now' | 'facts'>;

/** Art. 7, 8: a complete application goes to the county-level authority that covers the address. */
export function decideSubmission(
  application: Application,
  _input: ByApplication,
  { now, facts }: Context,
):
  | readonly ApplicationEvent[]
  | Refused<IncompleteRefusal | StandingRefusal | 'ApplicationNotOpen' | 'UnknownDivision'> {
  if (application.status !== 'DRAFT') return refuse('ApplicationNotOpen', { status: application.status });
  const fault = standingFault(facts.standing) ?? incompleteness(application, facts.uploaded);
  if (fault !== undefined) return fault;
  const { authorities, calendar } = facts.reference;
  const authority = authorities.reviewingAuthorityOf(application.file.division);
  if (authority === undefined) return refuse('UnknownDivision', { division: application.file.division });
  const { dueAt } = calendar.addWorkingDays(now, policy.reviewWorkingDays);
  return [{ type: 'Submitted', review: { authorityId: authority.id, submittedAt: now, dueAt } }];
}

/** The applicant answers a request for more; the review goes on and is due anew. */
export function decideSupplement(
  application: Application,
  _input: ByApplication,
  { now, facts }: Context,
): readonly ApplicationEvent[] | Refused<IncompleteRefusal | 'ApplicationNotOpen'> {
  const { calendar } = facts.reference;
  if (application.status !== 'SUPPLEMENT_REQUESTED' || now > supplementDueAt(application.supplement, calendar))
    return refuse('ApplicationNotOpen', { status: application.status });
  const fault = incompleteness(application, facts.uploaded);
  if (fault !== undefined) return fault;
  const { dueAt } = calendar.addWorkingDays(now, policy.reviewWorkingDays);
  return [{ type: 'Supplemented', reviewDueAt: dueAt }];
}
