import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { siteVisitOutcomes } from '@odr/shared/contracts/supervision.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { z } from 'zod';
import type { Enterprise, EnterpriseEvent } from '../enterprise/enterprise.ts';

/** An officer records that the authority visited an ODR enterprise (巡访), and what it found there. */
export const recordSiteVisitInput = z.object({
  enterpriseId: id,
  visitedAt: z.date(),
  outcome: z.enum(siteVisitOutcomes),
  findings: text(2000),
});
export type RecordSiteVisit = z.output<typeof recordSiteVisitInput>;

export interface SiteVisitFacts {
  readonly visitId: Id;
  /** The authority for which the officer acts today. */
  readonly authorityId: string;
}

/** Art. 16–19: authorities visit the enterprises that they supervise. A visit lies within the account's time and not in the future. */
export function decideSiteVisit(
  enterprise: Enterprise,
  { visitedAt, outcome, findings }: RecordSiteVisit,
  { now, viewer, facts }: Pick<DecisionContext<SiteVisitFacts>, 'now' | 'viewer' | 'facts'>,
): readonly EnterpriseEvent[] | Refused<'NotOdrEnterprise' | 'TimeOutOfRange'> {
  if (enterprise.odrStatus !== 'ACTIVE') return refuse('NotOdrEnterprise');
  if (visitedAt > now || visitedAt < enterprise.account.openedAt) return refuse('TimeOutOfRange');
  const { visitId, authorityId } = facts;
  const visit = { id: visitId, visitedAt, outcome, findings, authorityId, recordedBy: viewer.subject, recordedAt: now };
  return [{ type: 'SiteVisited', visit }];
}
