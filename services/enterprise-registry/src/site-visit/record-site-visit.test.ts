import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { officer } from '../application/an-application.ts';
import { active, enterpriseId, now, openedAt, registered } from '../enterprise/an-enterprise.ts';
import { evolve } from '../enterprise/enterprise.ts';
import { aVisit, visitId } from './a-visit.ts';
import { decideSiteVisit } from './record-site-visit.ts';

const given = deciderSpec(evolve, decideSiteVisit);
const input = { enterpriseId, visitedAt: now, outcome: 'DEFECTS_FOUND', findings: '公示牌缺失' } as const;
const context = { now, viewer: officer, facts: { visitId, authorityId: 'CN-330106' } };

describe('recording a visit to an ODR enterprise (Art. 16–19)', () => {
  it('says when, what it found, which authority paid it and who records it', () => {
    given(...active)
      .when(input, context)
      .then({ type: 'SiteVisited', visit: { ...aVisit, outcome: 'DEFECTS_FOUND', findings: '公示牌缺失' } });
  });

  it('is for ODR enterprises alone', () => {
    given(registered).when(input, context).thenRefused('NotOdrEnterprise');
  });

  it('took place neither in the future nor before the account opened', () => {
    const at = (visitedAt: Date) => ({ ...input, visitedAt });
    given(...active)
      .when(at(new Date(now.getTime() + 1)), context)
      .thenRefused('TimeOutOfRange');
    given(...active)
      .when(at(new Date(openedAt.getTime() - 1)), context)
      .thenRefused('TimeOutOfRange');
  });
});
