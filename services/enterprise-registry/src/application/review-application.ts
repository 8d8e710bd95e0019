import type { DecisionContext, Refused } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { documentKinds, reviewMethods, reviewQuestions } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { z } from 'zod';
import { policy } from '../policy.ts';
import type { Application, ApplicationEvent } from './application.ts';
import { reviewerFault } from './reviewer.ts';
import type { ByApplication } from './submit-application.ts';

type Context = Pick<DecisionContext<{ readonly reference: Reference }>, 'now' | 'viewer' | 'facts'>;
type Decided = readonly ApplicationEvent[] | Refused<'NotReviewingAuthority' | 'ApplicationNotOpen'>;

/** Art. 8: the authority takes a submitted application in hand. */
export function decideReviewStart(application: Application, _input: ByApplication, context: Context): Decided {
  const fault = reviewerFault(application, ['SUBMITTED'], context);
  return fault ?? [{ type: 'ReviewStarted' }];
}

/** What the authority found, and by which method. */
export const recordFindingsInput = z.object({
  applicationId: id,
  method: z.enum(reviewMethods),
  findings: z
    .array(z.object({ question: z.enum(reviewQuestions), positive: z.boolean(), note: text(1000) }))
    .min(1, 'must answer at least one question')
    .max(reviewQuestions.length)
    .refine((findings) => new Set(findings.map(({ question }) => question)).size === findings.length, {
      message: 'must answer each question once',
    }),
});
export type RecordFindings = z.output<typeof recordFindingsInput>;

/** Art. 8: findings on the four questions; a later finding on a question takes the place of the one before. */
export function decideFindings(
  application: Application,
  { method, findings }: RecordFindings,
  context: Context,
): Decided {
  const fault = reviewerFault(application, ['UNDER_REVIEW'], context);
  const found = findings.map((finding) => ({ ...finding, method }));
  return fault ?? [{ type: 'FindingsRecorded', method, findings: found }];
}

/** What the authority wants the applicant to add. */
export const requestSupplementInput = z.object({
  applicationId: id,
  documents: z
    .array(z.enum(documentKinds))
    .max(documentKinds.length)
    .transform((kinds) => [...new Set(kinds)]),
  note: text(1000),
});
export type RequestSupplement = z.output<typeof requestSupplementInput>;

/** The applicant has 20 working days to answer (choice). */
export function decideSupplementRequest(
  application: Application,
  { documents, note }: RequestSupplement,
  context: Context,
): Decided {
  const { now, facts } = context;
  const fault = reviewerFault(application, ['UNDER_REVIEW'], context);
  const { dueAt } = facts.reference.calendar.addWorkingDays(now, policy.supplementWorkingDays);
  return fault ?? [{ type: 'SupplementRequested', supplement: { documents, note, requestedAt: now, dueAt } }];
}
