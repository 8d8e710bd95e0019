import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type Changes, type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, optional, text } from '@odr/shared/command/input.ts';
import {
  type EnterpriseList,
  type LiaisonRole,
  liaisonRoles,
  reviewQuestions,
  scales,
} from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { industryFault } from '../enterprise/enterprise-file.ts';
import type { Enterprise, EnterpriseEvent, FiledLiaison } from '../enterprise/enterprise.ts';
import { type Application, type ApplicationEvent, type NamedLiaison, findingsOf } from './application.ts';
import { reviewerFault } from './reviewer.ts';

/** Approval, with industry and scale as the review confirmed them; what is left out stands as stated. */
export const approveApplicationInput = z.object({
  applicationId: id,
  industry: optional(z.string()),
  scale: optional(z.enum(scales)),
});
export type ApproveApplication = z.output<typeof approveApplicationInput>;

export interface ApprovalFacts {
  readonly reference: Reference;
  /** Both liaisons with their personal data, as the application holds them. */
  readonly liaisons: readonly NamedLiaison[];
  /** The lists of the authorities in which the enterprise stands. */
  readonly listed: readonly EnterpriseList[];
  readonly memberIds: Readonly<Record<LiaisonRole, Id>>;
}

export type ApprovalRefusal =
  | 'NotReviewingAuthority'
  | 'ApplicationNotOpen'
  | 'FindingsNotPositive'
  | 'AlreadyOdrEnterprise'
  | 'ListedEnterprise'
  | 'UnknownIndustry';

type Context = Pick<DecisionContext<ApprovalFacts>, 'now' | 'viewer' | 'facts'> & {
  readonly companion: Enterprise | undefined;
};

/** Art. 8, 9, 15: approval needs a positive finding on all four questions and no entry in a list; it opens the account and files both liaisons. */
export function decideApproval(
  application: Application,
  input: ApproveApplication,
  context: Context,
): Changes<ApplicationEvent, EnterpriseEvent> | Refused<ApprovalRefusal> {
  const { now, facts, companion: enterprise } = context;
  const fault = reviewerFault(application, ['UNDER_REVIEW'], context);
  if (fault !== undefined) return fault;
  const positive = new Set(
    findingsOf(application)
      .filter((finding) => finding.positive)
      .map(({ question }) => question),
  );
  const questions = reviewQuestions.filter((question) => !positive.has(question));
  if (questions.length > 0) return refuse('FindingsNotPositive', { questions });
  if (enterprise === undefined || application.status !== 'UNDER_REVIEW')
    throw new Error(`The application ${application.id} is of no enterprise.`);
  if (enterprise.odrStatus === 'ACTIVE') return refuse('AlreadyOdrEnterprise');
  if (facts.listed.length > 0) return refuse('ListedEnterprise', { lists: facts.listed });

  const industry = input.industry ?? application.file.industry;
  const scale = input.scale ?? application.file.scale;
  const unknown = industryFault(industry, facts.reference, shanghaiDay(now));
  if (unknown !== undefined) return unknown;
  const file = { ...application.file, industry, scale };
  const liaisons = liaisonRoles.map((role) => filed(role, facts, now));
  return {
    events: [{ type: 'Approved', at: now, industry, scale }],
    companion: [
      ...(isDeepStrictEqual(file, enterprise.file) ? [] : [{ type: 'FileChanged', file } as const]),
      {
        type: 'AccountOpened',
        applicationId: application.id,
        account: { openedAt: now, reviewingAuthority: application.review.authorityId },
        liaisons,
      },
    ],
  };
}

function filed(role: LiaisonRole, { liaisons, memberIds }: ApprovalFacts, now: Date): FiledLiaison {
  const named = liaisons.find((liaison) => liaison.role === role);
  if (named === undefined) throw new Error(`An application under review names no ${role}.`);
  return { id: memberIds[role], subject: named.subject, role, since: now, person: named.person };
}

/** Rejection, with the reason that the applicant reads. */
export const rejectApplicationInput = z.object({ applicationId: id, reason: text(1000) });
export type RejectApplication = z.output<typeof rejectApplicationInput>;

/** Art. 9: a rejection states its reason. The enterprise may apply again. */
export function decideRejection(
  application: Application,
  { reason }: RejectApplication,
  context: Pick<DecisionContext<{ readonly reference: Reference }>, 'now' | 'viewer' | 'facts'>,
): readonly ApplicationEvent[] | Refused<'NotReviewingAuthority' | 'ApplicationNotOpen'> {
  const fault = reviewerFault(application, ['UNDER_REVIEW'], context);
  return fault ?? [{ type: 'Rejected', at: context.now, reason }];
}
