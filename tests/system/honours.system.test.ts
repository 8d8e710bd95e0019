import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type Actor, type OdrEnterprise, anActor, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const award = `mutation($input: AwardHonourInput!) { result: awardHonour(input: $input) {
  __typename ... on AwardHonourSuccess { honour { id } } ... on ListedEnterprise { lists } } }`;
const revoke = 'mutation($input: RevokeHonourInput!) { result: revokeHonour(input: $input) { __typename } }';
const enter = `mutation($input: EnterListEntryInput!) { result: enterListEntry(input: $input) {
  __typename ... on EnterListEntrySuccess { listEntry { id } } } }`;
const remove = 'mutation($input: RemoveListEntryInput!) { result: removeListEntry(input: $input) { __typename } }';
const look = `query($id: UUID!, $name: String!) {
  enterprise(id: $id) { honours { kind title inForce revocationReason authority { id } } }
  odrEnterprises(name: $name, honour: MODEL_UNIT) { edges { node { id } } } }`;

interface Result {
  readonly __typename: string;
  readonly honour?: { readonly id: string };
  readonly listEntry?: { readonly id: string };
}

describe('Honours through the gateway (Art. 21)', () => {
  let enterprise: OdrEnterprise;
  let officer: Actor;
  let elsewhere: Actor;
  beforeAll(async () => {
    [enterprise, officer, elsewhere] = await Promise.all([anOdrEnterprise(), anOfficer(), anOfficer('CN-440106')]);
  });

  async function send(actor: Actor, operation: string, input: Record<string, unknown>): Promise<Result | undefined> {
    const { data } = await stack.graph<{ result: Result }>(actor.token, operation, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    return data?.result;
  }

  const today = () => shanghaiDay(stack.now());
  const anHonour = () => ({
    enterpriseId: enterprise.id,
    kind: 'MODEL_UNIT',
    title: '放心消费示范单位',
    documentNumber: '杭西市监〔2026〕8号',
    awardedOn: today(),
  });
  const seenByAll = async () =>
    (await stack.graph(undefined, look, { id: enterprise.id, name: enterprise.name.slice(2, 10) })).data;

  it('are awarded and revoked by officers in scope alone, once, and read by everybody', async () => {
    expect((await send(elsewhere, award, anHonour()))?.__typename).toBe('NotFound');
    for (const other of [enterprise.liaison, await anActor('ANALYST', 'CN-330000')])
      expect(await send(other, award, anHonour())).toBeUndefined();
    const awarded = await send(officer, award, anHonour());
    const shown = { kind: 'MODEL_UNIT', title: '放心消费示范单位', authority: { id: 'CN-330106' } };
    expect(await seenByAll()).toEqual({
      enterprise: { honours: [{ ...shown, inForce: true, revocationReason: null }] },
      odrEnterprises: { edges: [{ node: { id: enterprise.id } }] },
    });

    const revocation = { honourId: awarded?.honour?.id, reason: '示范作用丧失。' };
    expect((await send(elsewhere, revoke, revocation))?.__typename).toBe('NotFound');
    const both = await Promise.all([send(officer, revoke, revocation), send(officer, revoke, revocation)]);
    expect(both.map((result) => result?.__typename).toSorted()).toEqual(['NotInForce', 'RevokeHonourSuccess']);
    expect(await seenByAll()).toEqual({
      enterprise: { honours: [{ ...shown, inForce: false, revocationReason: '示范作用丧失。' }] },
      odrEnterprises: { edges: [] },
    });
    const { data } = await stack.graph<{ inbox: { registry: { kind: string }[] } }>(
      enterprise.staff.token,
      '{ inbox(first: 5) { registry { kind } } }',
    );
    const told = data?.inbox.registry.map(({ kind }) => kind);
    expect(told).toEqual(expect.arrayContaining(['HONOURED', 'HONOUR_REVOKED']));
  });

  it('are refused while the enterprise stands in a list', async () => {
    const entered = await send(officer, enter, {
      list: 'ABNORMAL_OPERATIONS',
      unifiedSocialCreditCode: enterprise.unifiedSocialCreditCode,
      ground: '通过登记的住所无法联系。',
      documentNumber: '杭西市监列〔2026〕2号',
      listedOn: today(),
    });
    expect(await send(officer, award, anHonour())).toEqual({
      __typename: 'ListedEnterprise',
      lists: ['ABNORMAL_OPERATIONS'],
    });
    await send(officer, remove, { listEntryId: entered?.listEntry?.id, removedOn: today(), reason: '已恢复联系。' });
    expect((await send(officer, award, anHonour()))?.__typename).toBe('AwardHonourSuccess');
  });
});
