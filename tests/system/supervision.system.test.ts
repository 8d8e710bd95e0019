import { beforeAll, describe, expect, it } from '@jest/globals';
import { contact, settle } from '@odr/infra/demo/steps.ts';
import { type Id, newId } from '@odr/shared/id/id.ts';
import { eventually } from '../kit/eventually.ts';
import { type Actor, type OdrEnterprise, aComplaint, anActor, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const reason = '约定排除了法定三包责任。';
const annul = 'mutation($input: AnnulSettlementInput!) { result: annulSettlement(input: $input) { __typename } }';
const refer = 'mutation($input: ReferComplaintInput!) { result: referComplaint(input: $input) { __typename } }';
const look = `query($id: UUID!) { complaint(id: $id) { status version referral { route }
  outcome { kind cause annulment { authorityId reason } } feedback { versions { status supersededBecause } } } }`;

interface Seen {
  readonly status: string;
  readonly version: number;
  readonly referral: { readonly route: string } | null;
  readonly outcome: object | null;
  readonly feedback: { readonly versions: readonly object[] } | null;
}

describe('Annulling a settlement through the gateway (Art. 13)', () => {
  let enterprise: OdrEnterprise;
  let officer: Actor;
  beforeAll(async () => {
    [enterprise, officer] = await Promise.all([anOdrEnterprise(), anOfficer()]);
  });

  const seen = async (viewer: Actor, id: Id): Promise<Seen | null | undefined> =>
    (await stack.graph<{ complaint: Seen | null }>(viewer.token, look, { id })).data?.complaint;

  async function send(actor: Actor, operation: string, input: Record<string, unknown>): Promise<string | undefined> {
    const { data } = await stack.graph<{ result: { __typename: string } }>(actor.token, operation, {
      input: { idempotencyKey: newId(), ...input },
    });
    return data?.result.__typename;
  }

  async function aSettledComplaint() {
    const { consumer, complaint } = await aComplaint(enterprise);
    const version = await contact(enterprise.liaison, complaint.id, stack.now());
    await settle(enterprise.staff, complaint.id, version, stack.now());
    await eventually('the settlement', async () => (await seen(consumer, complaint.id))?.status === 'SETTLED');
    return { consumer, id: complaint.id };
  }

  it('voids it for both sides and in the feedback, and is open to officers in the jurisdiction alone', async () => {
    const { consumer, id } = await aSettledComplaint();
    const input = { complaintId: id, reason };
    expect(await send(await anOfficer('CN-440106'), annul, input)).toBe('NotFound');
    for (const other of [consumer, enterprise.liaison, await anActor('ANALYST', 'CN-330000')]) {
      expect(await send(other, annul, input)).toBeUndefined();
    }
    expect(await send(officer, annul, input)).toBe('AnnulSettlementSuccess');
    expect(await send(officer, annul, input)).toBe('NoSettlementToAnnul');
    const outcome = { kind: 'NOT_SETTLED', cause: 'ANNULLED', annulment: { authorityId: 'CN-330106', reason } };
    for (const side of [consumer, enterprise.liaison]) {
      expect(await seen(side, id)).toMatchObject({ status: 'NOT_SETTLED', outcome });
    }
    await eventually('the feedback to stand no more', async () => {
      const versions = (await seen(consumer, id))?.feedback?.versions;
      expect(versions).toEqual([{ status: 'SUPERSEDED', supersededBecause: 'ANNULLED' }]);
      return true;
    });
  });

  it('happens once where two officers decide, and lets a referral follow or win, never both halfway', async () => {
    const { consumer, id } = await aSettledComplaint();
    const input = { complaintId: id, reason };
    const postal = { complaintId: id, postalAddress: '杭州市西湖区测试路2号', termsNotKept: false };
    const [one, other, referred] = await Promise.all([
      send(officer, annul, input),
      send(await anOfficer('CN-330100'), annul, input),
      send(consumer, refer, postal),
    ]);
    // As long as the settlement stands, the consumer can't refer it: whoever comes first, one annulment is done.
    expect([one, other].toSorted()).toEqual(['AnnulSettlementSuccess', 'NoSettlementToAnnul']);
    expect(['ReferComplaintSuccess', 'SettlementStands']).toContain(referred);
    const again = await send(consumer, refer, postal);
    expect(again).toBe(referred === 'SettlementStands' ? 'ReferComplaintSuccess' : 'AlreadyReferred');
    expect(await seen(officer, id)).toMatchObject({
      status: 'REFERRED',
      referral: { route: 'NOT_SETTLED' },
      outcome: { cause: 'ANNULLED' },
    });
  });
});
