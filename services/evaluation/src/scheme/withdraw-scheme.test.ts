import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { adopted, hangzhou, now, schemeId, zhejiang } from './a-scheme.ts';
import { evolve } from './scheme.ts';
import { decideSchemeWithdrawal } from './withdraw-scheme.ts';

const given = deciderSpec(evolve, decideSchemeWithdrawal);
const input = { schemeId, reason: '权重有误' };
const context = { now, facts: { authority: zhejiang } };
const withdrawn = { type: 'Withdrawn', authorityId: 'CN-330000' } as const;

describe('taking a scheme back (Art. 20)', () => {
  it('is possible until its first period begins', () => {
    given(adopted).when(input, context).then(withdrawn);
    given(adopted)
      .when(input, { ...context, now: new Date('2026-12-31T16:00:00Z') })
      .thenRefused('SchemeInForce');
  });

  it('is done once, and by the province', () => {
    given(adopted, withdrawn).when(input, context).thenRefused('SchemeAlreadyWithdrawn');
    given(adopted)
      .when(input, { ...context, facts: { authority: hangzhou } })
      .thenRefused('ProvincialOnly');
  });
});
