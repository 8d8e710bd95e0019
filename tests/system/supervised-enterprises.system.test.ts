import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@odr/shared/id/id.ts';
import { eventually } from '../kit/eventually.ts';
import { type Actor, type OdrEnterprise, aConsumer, anActor, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const dayMs = 86_400_000;
const notFound = { __typename: 'NotFound' };

interface Result {
  readonly __typename: string;
  readonly enterprise?: { readonly breaches: readonly { readonly id: Id }[] };
}
interface Supervised {
  readonly siteVisits: readonly object[] | null;
  readonly breaches: readonly object[] | null;
  readonly designatedOfficers: readonly { readonly authority: { readonly id: string } }[] | null;
}

/** Runs a mutation on an enterprise. */
async function send(actor: Actor, name: string, input: object, fields = ''): Promise<Result | undefined> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { data } = await stack.graph<{ result: Result }>(
    actor.token,
    `mutation($input: ${type}Input!) { result: ${name}(input: $input) { __typename ${fields} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return data?.result;
}

const look = `query($id: UUID!) { enterprise(id: $id) {
  siteVisits { outcome findings authority { id } }
  breaches { duty kind description evidence { kind } authority { id } withdrawnAt }
  designatedOfficers { authority { id } } } }`;

async function seen(viewer: Actor, id: Id): Promise<Supervised | undefined> {
  const { data } = await stack.graph<{ enterprise: Supervised }>(viewer.token, look, { id });
  return data?.enterprise;
}

describe('ODR enterprises under supervision, through the gateway (Art. 10, 16-19)', () => {
  let enterprise: OdrEnterprise;
  let officer: Actor;
  let provincial: Actor;
  let elsewhere: Actor;
  beforeAll(async () => {
    [enterprise, officer, provincial, elsewhere] = await Promise.all([
      anOdrEnterprise(),
      anOfficer(),
      anOfficer('CN-330000'),
      anOfficer('CN-440106'),
    ]);
  });

  const aVisit = (enterpriseId: Id) => ({
    enterpriseId,
    visitedAt: stack.now().toISOString(),
    outcome: 'DEFECTS_FOUND',
    findings: '投诉台账不完整,已当场指出。',
  });
  const aBreach = () => ({
    enterpriseId: enterprise.id,
    duty: 'TRAIN_STAFF',
    description: '一年内未开展培训。',
    evidence: [{ kind: 'SITE_VISIT', id: randomUUID() }],
  });

  it('are visited by officers in whose scope they lie; their people read what was found and are told', async () => {
    expect(await send(officer, 'recordSiteVisit', aVisit(enterprise.id))).toEqual({
      __typename: 'RecordSiteVisitSuccess',
    });
    const visits = [
      { outcome: 'DEFECTS_FOUND', findings: '投诉台账不完整,已当场指出。', authority: { id: 'CN-330106' } },
    ];
    for (const viewer of [officer, provincial, enterprise.liaison])
      expect((await seen(viewer, enterprise.id))?.siteVisits).toEqual(visits);
    const { data } = await stack.graph<{ inbox: { registry: { kind: string }[] } }>(
      enterprise.staff.token,
      '{ inbox { registry { kind } } }',
    );
    expect(data?.inbox.registry.map(({ kind }) => kind)).toContain('SITE_VISITED');
  });

  it('are out of reach for officers of another county, and their records for everybody else', async () => {
    const inputs = {
      recordSiteVisit: aVisit(enterprise.id),
      recordBreach: aBreach(),
      designateOfficer: { enterpriseId: enterprise.id, officer: elsewhere.subject },
      releaseOfficer: { enterpriseId: enterprise.id },
      withdrawBreach: { enterpriseId: enterprise.id, breachId: randomUUID(), reason: '认定有误' },
    };
    for (const [name, input] of Object.entries(inputs)) {
      expect(await send(elsewhere, name, input)).toEqual(notFound);
      for (const actor of [enterprise.liaison, await aConsumer(), await anActor('ANALYST', 'CN-330000')])
        expect(await send(actor, name, input)).toBeUndefined();
    }
    const nothing = { siteVisits: null, breaches: null, designatedOfficers: null };
    for (const viewer of [elsewhere, await anActor('LIAISON'), await aConsumer()])
      expect(await seen(viewer, enterprise.id)).toEqual(nothing);
  });

  it('stand in the visit plan of their designated officer once nobody has visited them for so long', async () => {
    const [other, mine] = [await anOdrEnterprise(), await anOfficer()];
    for (const { id } of [enterprise, other])
      await send(officer, 'designateOfficer', { enterpriseId: id, officer: mine.subject });
    const plan = async (months: number) => {
      const { data } = await stack.graph<{ visitPlan: { edges: { node: { id: Id } }[] } }>(
        mine.token,
        `{ visitPlan(notVisitedForMonths: ${months}, designatedToMe: true, division: "330100") { edges { node { id } } } }`,
      );
      return data?.visitPlan.edges.map(({ node }) => node.id);
    };
    expect(await plan(1)).toEqual([]);
    stack.advanceClock(32 * dayMs);
    await eventually('both to be due a visit', async () => (await plan(1))?.length === 2);
    await send(mine, 'recordSiteVisit', aVisit(enterprise.id));
    expect(await plan(1)).toEqual([other.id]);
    expect(await plan(0)).toEqual([other.id, enterprise.id]);
  });

  it('have breaches recorded against a duty, taken back only by the authority that recorded them', async () => {
    const recorded = await send(
      officer,
      'recordBreach',
      aBreach(),
      '... on RecordBreachSuccess { enterprise { breaches { id } } }',
    );
    const breachId = recorded?.enterprise?.breaches[0]?.id;
    const breach = {
      duty: 'TRAIN_STAFF',
      kind: 'OTHER',
      description: '一年内未开展培训。',
      evidence: [{ kind: 'SITE_VISIT' }],
      authority: { id: 'CN-330106' },
    };
    expect((await seen(enterprise.liaison, enterprise.id))?.breaches).toEqual([{ ...breach, withdrawnAt: null }]);
    const input = { enterpriseId: enterprise.id, breachId, reason: '认定有误' };
    expect((await send(provincial, 'withdrawBreach', input))?.__typename).toBe('NotRecordedByThisAuthority');
    expect((await send(officer, 'withdrawBreach', input))?.__typename).toBe('WithdrawBreachSuccess');
    expect((await send(officer, 'withdrawBreach', input))?.__typename).toBe('BreachWithdrawn');
    expect((await seen(enterprise.liaison, enterprise.id))?.breaches).toEqual([
      { ...breach, withdrawnAt: expect.any(String) },
    ]);
  });

  it('have one designated officer for each authority, also when several are designated at once', async () => {
    const { id } = await anOdrEnterprise();
    const candidates = await Promise.all(Array.from({ length: 6 }, () => anOfficer()));
    const results = await Promise.all([
      ...candidates.map(({ subject }) => send(officer, 'designateOfficer', { enterpriseId: id, officer: subject })),
      send(provincial, 'designateOfficer', { enterpriseId: id, officer: provincial.subject }),
    ]);
    expect(new Set(results.map((result) => result?.__typename))).toEqual(new Set(['DesignateOfficerSuccess']));
    const authorities = (await seen(officer, id))?.designatedOfficers?.map((each) => each.authority.id);
    expect(authorities?.toSorted()).toEqual(['CN-330000', 'CN-330106']);
    for (const { token } of candidates) {
      const { data } = await stack.graph<{ inbox: { registry: { kind: string }[] } }>(
        token,
        '{ inbox { registry { kind } } }',
      );
      expect(data?.inbox.registry.map(({ kind }) => kind)).toContain('OFFICER_DESIGNATED');
    }
  });
});
