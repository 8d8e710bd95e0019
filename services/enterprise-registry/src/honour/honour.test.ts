import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { active, enterpriseId, now, registered } from '../enterprise/an-enterprise.ts';
import { type Enterprise, evolve as evolveEnterprise } from '../enterprise/enterprise.ts';
import { anHonour, honourId, honourRevoked, honoured } from './an-honour.ts';
import { decideAward } from './award-honour.ts';
import { noticeOfHonour } from './honour.notices.ts';
import { honourOf, rowOf } from './honour.rows.ts';
import { evolve } from './honour.ts';
import { isInForce } from './in-force.ts';
import { decideRevocation } from './revoke-honour.ts';

const viewer: Viewer = { kind: 'OFFICER', subject: 'officer-1', authority: 'CN-330106', language: 'zh-CN' };
const enterprise = active.reduce<Enterprise | undefined>(evolveEnterprise, undefined);

describe('honouring an enterprise (Art. 21)', () => {
  const given = deciderSpec(evolve, decideAward);
  const { id: _id, authorityId: _authority, ...input } = honoured.honour;
  const facts = { enterprise, listed: [] };
  const context = { id: honourId, now, viewer, facts };

  it('is open to an ODR enterprise, until a day or for good', () => {
    given().when(input, context).then(honoured);
    given()
      .when({ ...input, validUntil: null }, context)
      .then({ ...honoured, honour: { ...honoured.honour, validUntil: null } });
  });

  it('is refused to one that has no account, or stands in a list', () => {
    const applied = evolveEnterprise(undefined, registered);
    given()
      .when(input, { ...context, facts: { ...facts, enterprise: applied } })
      .thenRefused('NotOdrEnterprise');
    given()
      .when(input, { ...context, facts: { ...facts, listed: ['ABNORMAL_OPERATIONS'] } })
      .thenRefused('ListedEnterprise', { lists: ['ABNORMAL_OPERATIONS'] });
  });

  it('is refused on a day to come, and where it would end before it began', () => {
    given()
      .when({ ...input, awardedOn: '2026-02-14' }, context)
      .thenRefused('DayOutOfRange');
    given()
      .when({ ...input, validUntil: '2026-02-12' }, context)
      .thenRefused('DayOutOfRange');
  });
});

describe('revoking an honour (Art. 21)', () => {
  const given = deciderSpec(evolve, decideRevocation);
  const input = { honourId, reason: '示范作用丧失' };

  it('takes effect today, and happens once', () => {
    given(honoured).when(input, { now }).then(honourRevoked);
    given(honoured, honourRevoked).when(input, { now }).thenRefused('NotInForce');
  });
});

describe('an honour', () => {
  const revoked = evolve(anHonour, honourRevoked);

  it('holds through its last day, not longer, and not once it is revoked', () => {
    const row = rowOf(anHonour, 1);
    expect(['2028-02-12', '2028-02-13'].map((day) => isInForce(row, day))).toEqual([true, false]);
    expect(isInForce({ ...row, validUntil: null }, '2099-01-01')).toBe(true);
    expect(isInForce(rowOf(revoked, 2), '2026-02-13')).toBe(false);
  });

  it('comes back from its row as it was', () => {
    expect([anHonour, revoked].map((honour) => honourOf(rowOf(honour, 1)))).toEqual([anHonour, revoked]);
  });

  it('is told to the people of the enterprise', () => {
    expect(noticeOfHonour(honoured, anHonour)).toEqual({ to: `enterprise:${enterpriseId}`, kind: 'HONOURED' });
    expect(noticeOfHonour(honourRevoked, revoked).kind).toBe('HONOUR_REVOKED');
  });
});
