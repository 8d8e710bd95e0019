import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { active, enterpriseId, now, openedAt, registered } from '../enterprise/an-enterprise.ts';
import { evolve } from '../enterprise/enterprise.ts';
import { decideDesignation, decideRelease } from './designate-officer.ts';

const designationId = '019c5500-0000-7000-8000-000000000051';
const present = {
  id: '019c5500-0000-7000-8000-000000000052',
  authorityId: 'CN-330106',
  subject: 'officer-8',
  since: openedAt,
};
const facts = { designationId, authorityId: 'CN-330106', present: undefined };

describe('designating an officer for an ODR enterprise (Art. 16–19)', () => {
  const given = deciderSpec(evolve, decideDesignation);
  const input = { enterpriseId, officer: 'officer-9' };
  const officer = { id: designationId, authorityId: 'CN-330106', subject: 'officer-9', since: now };

  it('names who looks after it for the authority', () => {
    given(...active)
      .when(input, { now, facts })
      .then({ type: 'OfficerDesignated', officer, predecessor: null });
  });

  it('takes the place of the one before', () => {
    given(...active)
      .when(input, { now, facts: { ...facts, present } })
      .then({ type: 'OfficerDesignated', officer, predecessor: present });
  });

  it('is refused for who is designated already, and for an enterprise without an account', () => {
    given(...active)
      .when({ ...input, officer: 'officer-8' }, { now, facts: { ...facts, present } })
      .thenRefused('AlreadyDesignated');
    given(registered).when(input, { now, facts }).thenRefused('NotOdrEnterprise');
  });
});

describe('ending a designation', () => {
  const given = deciderSpec(evolve, decideRelease);

  it('leaves the enterprise without one at this authority', () => {
    given(...active)
      .when({ enterpriseId }, { now, facts: { ...facts, present } })
      .then({ type: 'OfficerReleased', officer: present, at: now });
  });

  it('is refused where nobody is designated', () => {
    given(...active)
      .when({ enterpriseId }, { now, facts })
      .thenRefused('NobodyDesignated');
  });
});
