import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { complaintId, ended, filed, referred, shanghai } from './a-complaint.ts';
import { type ComplaintEvent, evolve } from './complaint.ts';
import { decideReferralWithdrawal } from './withdraw-referral.ts';

const given = deciderSpec(evolve, decideReferralWithdrawal);
const now = shanghai('2026-02-14T09:00');
const input = { complaintId };
const referralWithdrawn: ComplaintEvent = { type: 'ReferralWithdrawn', at: now };

describe('withdrawing a referral (Art. 13)', () => {
  it('is open to the consumer as long as the authority has not decided', () => {
    given(filed, referred).when(input, { now }).then(referralWithdrawn);
  });

  it('happens once', () => {
    given(filed, referred, referralWithdrawn).when(input, { now }).thenRefused('NotReferred');
  });

  it.each([['RECEIVED', filed] as const, ...ended.filter(([status]) => status !== 'REFERRED')])(
    'is refused where the case is %s and not before the authority',
    (_status, ...past) => {
      given(...past)
        .when(input, { now })
        .thenRefused('NotReferred');
    },
  );
});
