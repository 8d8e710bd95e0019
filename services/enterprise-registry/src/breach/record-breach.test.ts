import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { active, enterpriseId, now, registered } from '../enterprise/an-enterprise.ts';
import { evolve } from '../enterprise/enterprise.ts';
import { decideBreach } from './record-breach.ts';
import { decideBreachWithdrawal } from './withdraw-breach.ts';

const breachId = '019c5500-0000-7000-8000-000000000031';
const evidence = [{ kind: 'COMPLAINT', id: '019c5500-0000-7000-8000-000000000032' } as const];

describe('recording a breach of a duty (Art. 10)', () => {
  const given = deciderSpec(evolve, decideBreach);
  const input = {
    enterpriseId,
    duty: 'PROTECT_PERSONAL_DATA',
    description: '向第三方提供消费者电话',
    evidence,
  } as const;
  const context = { now, facts: { breachId, authorityId: 'CN-330106' } };

  it('says which duty, what was found, by whom, and on which records that rests', () => {
    given(...active)
      .when(input, context)
      .then({
        type: 'BreachRecorded',
        breachId,
        duty: 'PROTECT_PERSONAL_DATA',
        kind: 'OTHER',
        recordedAt: now,
        found: { authorityId: 'CN-330106', description: '向第三方提供消费者电话', evidence },
      });
  });

  it('is for who is or was an ODR enterprise: others have no such duty', () => {
    given(registered).when(input, context).thenRefused('NotOdrEnterprise');
  });
});

describe('taking a breach back', () => {
  const given = deciderSpec(evolve, decideBreachWithdrawal);
  const input = { enterpriseId, breachId, reason: '认定有误' };
  const standing = { breach: { withdrawn: false }, isFinder: true };

  it('is done by the authority that recorded it', () => {
    given(...active)
      .when(input, { now, facts: standing })
      .then({ type: 'BreachWithdrawn', breachId, at: now, reason: '认定有误' });
    given(...active)
      .when(input, { now, facts: { ...standing, isFinder: false } })
      .thenRefused('NotRecordedByThisAuthority');
  });

  it('is done once, and of a breach of this enterprise', () => {
    given(...active)
      .when(input, { now, facts: { ...standing, breach: { withdrawn: true } } })
      .thenRefused('BreachWithdrawn');
    given(...active)
      .when(input, { now, facts: { ...standing, breach: undefined } })
      .thenRefused('NotFound');
  });
});
