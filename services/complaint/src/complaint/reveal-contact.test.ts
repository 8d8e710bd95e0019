import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { complaintId, contacted, ended, filed, liaison, officer } from './a-complaint.ts';
import { evolve } from './complaint.ts';
import { decideReveal, revealContactInput } from './reveal-contact.ts';

const given = deciderSpec(evolve, decideReveal);
const input = { complaintId, reason: '与消费者约定上门时间' };
const byEnterprise = { type: 'ContactRevealed', by: 'ENTERPRISE' } as const;
const inHand = ended.filter(([status]) => status === 'SETTLED' || status === 'NOT_SETTLED');
const over = ended.filter((each) => !inHand.includes(each));

describe("reading the consumer's contact details", () => {
  it.each([['RECEIVED', filed] as const, ['CONTACTED', filed, contacted] as const, ...inHand])(
    'is open to the enterprise while the case is in hand: %s',
    (_status, ...past) => {
      given(...past)
        .when(input, { viewer: liaison })
        .then(byEnterprise);
    },
  );

  it.each(over)('is refused to the enterprise once the case is %s', (status, ...past) => {
    given(...past)
      .when(input, { viewer: liaison })
      .thenRefused('CaseNotOpen', { status });
  });

  it.each([['RECEIVED', filed] as const, ...ended])('is open to an officer in every state: %s', (_status, ...past) => {
    given(...past)
      .when(input, { viewer: officer })
      .then({ type: 'ContactRevealed', by: 'OFFICER' });
  });

  it('states a reason for the audit log', () => {
    expect(revealContactInput.safeParse({ complaintId, reason: '' }).success).toBe(false);
  });
});
