import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { text } from '@odr/shared/command/input.ts';
import type { Authorities } from '@odr/shared/division/authorities.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { z } from 'zod';
import { type FileRefusal, checkedFile, enterpriseFileInput, isFile } from '../enterprise/enterprise-file.ts';
import type { Application, ApplicationEvent } from './application.ts';
import { type StandingFacts, type StandingRefusal, standingFault } from './start-application.ts';

/** An officer of the county recommends an enterprise to take part, and says why. */
export const recommendEnterpriseInput = z.object({ enterprise: enterpriseFileInput, note: text(1000) });
export type RecommendEnterprise = z.output<typeof recommendEnterpriseInput>;

/** Art. 6: the county's authority recommends; nobody applies until somebody whom the enterprise authorised accepts. */
export function decideRecommendation(
  _nothing: Application | undefined,
  { enterprise, note }: RecommendEnterprise,
  { id, now, viewer, facts }: Pick<DecisionContext<StandingFacts>, 'id' | 'now' | 'viewer' | 'facts'>,
):
  | readonly ApplicationEvent[]
  | Refused<FileRefusal | StandingRefusal | 'NotReviewingAuthority' | 'AlreadyRecommended'> {
  const { reference, standing } = facts;
  const file = checkedFile(enterprise, reference, shanghaiDay(now));
  if (!isFile(file)) return file;
  if (!isRecommendingAuthority(viewer, file.division, reference.authorities)) return refuse('NotReviewingAuthority');
  if (standing === undefined) throw new Error('An enterprise with a right file was not taken up.');
  const fault = standingFault(standing);
  if (fault !== undefined) return fault;
  if (standing.recommendationOpen) return refuse('AlreadyRecommended');
  const { enterpriseId } = standing;
  const recommendation = { authorityId: viewer.authority ?? '', note };
  return [{ type: 'Recommended', id, enterpriseId, file, startedAt: now, recommendation }];
}

/** Whether the viewer is of the authority that would review an enterprise in this division. */
export function isRecommendingAuthority(viewer: Viewer, division: string, authorities: Authorities): boolean {
  const reviewing = authorities.reviewingAuthorityOf(division);
  return reviewing !== undefined && reviewing.id === authorities.actingFor(viewer)?.id;
}
