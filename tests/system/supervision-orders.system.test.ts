import { beforeAll, describe, expect, it } from '@jest/globals';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type Id, newId } from '@odr/shared/id/id.ts';
import { eventually } from '../kit/eventually.ts';
import { publishedVersions } from '../kit/published-records.ts';
import { type Actor, type OdrEnterprise, aComplaint, anActor, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const order = 'supervisionOrder { id version status overdue dueAt answer { text } closing { authorityId note } }';
const mutation = (verb: 'Issue' | 'Answer' | 'Close') =>
  `mutation($input: ${verb}SupervisionOrderInput!) { result: ${verb.toLowerCase()}SupervisionOrder(input: $input) {
    __typename ... on ${verb}SupervisionOrderSuccess { ${order} } } }`;
const look = `query($id: UUID!) { ${order.replace('supervisionOrder', 'supervisionOrder(id: $id)')} }`;
const mine = `query($statuses: [SupervisionOrderStatus!], $after: String) {
  supervisionOrders(statuses: $statuses, first: 1, after: $after) {
    edges { node { id complaint { id } enterprise { id name } } } pageInfo { hasNextPage endCursor } } }`;
const ofComplaint = 'query($id: UUID!) { complaint(id: $id) { supervisionOrders { edges { node { id } } } } }';
const inbox = 'query { inbox(first: 50) { complaint { kind aboutId } } }';

interface Order {
  readonly id: Id;
  readonly version: number;
  readonly status: string;
  readonly overdue: boolean;
  readonly dueAt: string;
}
interface Result {
  readonly __typename: string;
  readonly supervisionOrder?: Order;
}
interface Page {
  readonly edges: { readonly node: { readonly id: Id } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('Supervision orders through the gateway (Art. 16–18)', () => {
  let enterprise: OdrEnterprise;
  let stranger: OdrEnterprise;
  let officer: Actor;
  beforeAll(async () => {
    [enterprise, stranger, officer] = await Promise.all([anOdrEnterprise(), anOdrEnterprise(), anOfficer()]);
  });

  async function send(actor: Actor, verb: 'Issue' | 'Answer' | 'Close', input: object): Promise<Result | undefined> {
    const { data } = await stack.graph<{ result: Result }>(actor.token, mutation(verb), {
      input: { idempotencyKey: newId(), ...input },
    });
    return data?.result;
  }
  const said = async (...asked: Parameters<typeof send>) => (await send(...asked))?.__typename;
  const seen = async (actor: Actor, id: Id): Promise<Order | null | undefined> =>
    (await stack.graph<{ supervisionOrder: Order | null }>(actor.token, look, { id })).data?.supervisionOrder;
  const list = async (actor: Actor, variables: object): Promise<Page | undefined> =>
    (await stack.graph<{ supervisionOrders: Page }>(actor.token, mine, { ...variables })).data?.supervisionOrders;
  async function told(actor: Actor, about: Id): Promise<string[]> {
    const { data } = await stack.graph<{ inbox: { complaint: { kind: string; aboutId: Id }[] } }>(actor.token, inbox);
    return (data?.inbox.complaint ?? []).filter(({ aboutId }) => aboutId === about).map(({ kind }) => kind);
  }

  async function issue(complaintId: Id, by = officer): Promise<Id> {
    const result = await send(by, 'Issue', { complaintId, instruction: '请说明处理情况。', dueInWorkingDays: 3 });
    expect(result).toMatchObject({
      __typename: 'IssueSupervisionOrderSuccess',
      supervisionOrder: { status: 'ISSUED' },
    });
    return result?.supervisionOrder?.id ?? '';
  }

  it('go from the officer to the enterprise and back, and tell both', async () => {
    const { consumer, complaint } = await aComplaint(enterprise);
    const id = await issue(complaint.id);
    expect(await told(enterprise.liaison, id)).toEqual(['SUPERVISION_ORDER_ISSUED']);
    expect(await said(enterprise.staff, 'Answer', { orderId: id, text: '已退款。' })).toBe(
      'AnswerSupervisionOrderSuccess',
    );
    expect(await said(enterprise.liaison, 'Answer', { orderId: id, text: '已退款。' })).toBe('OrderAnswered');
    expect(await told(officer, id)).toEqual(['SUPERVISION_ORDER_ANSWERED']);
    expect(await said(officer, 'Close', { orderId: id, note: '属实。' })).toBe('CloseSupervisionOrderSuccess');
    const closing = { authorityId: 'CN-330106', note: '属实。' };
    for (const side of [officer, enterprise.liaison]) {
      expect(await seen(side, id)).toMatchObject({ status: 'CLOSED', answer: { text: '已退款。' }, closing });
    }
    expect(await seen(consumer, id)).toBeNull();
    await eventually('the events to be published', async () => {
      expect((await publishedVersions('supervisionOrder')).get(id)).toEqual([1, 2, 3]);
      return true;
    });
  });

  it('are hidden from officers of other places and from other enterprises', async () => {
    const { consumer, complaint } = await aComplaint(enterprise);
    const elsewhere = await anOfficer('CN-440106');
    const input = { complaintId: complaint.id, instruction: '请说明。', dueInWorkingDays: 3 };
    expect(await said(elsewhere, 'Issue', input)).toBe('NotFound');
    for (const other of [consumer, enterprise.liaison, await anActor('ANALYST', 'CN-330000')]) {
      expect(await said(other, 'Issue', input)).toBeUndefined();
    }
    expect(await said(officer, 'Issue', { ...input, complaintId: newId() })).toBe('NotFound');
    const id = await issue(complaint.id);
    expect(await said(stranger.liaison, 'Answer', { orderId: id, text: '…好' })).toBe('NotFound');
    expect(await said(elsewhere, 'Close', { orderId: id, note: '好' })).toBe('NotFound');
    for (const other of [stranger.liaison, elsewhere]) {
      expect(await seen(other, id)).toBeNull();
      expect((await list(other, {}))?.edges).toEqual([]);
    }
    const { data } = await stack.graph(consumer.token, ofComplaint, { id: complaint.id });
    expect(data).not.toHaveProperty('complaint.supervisionOrders.edges');
  });

  it('are refused for a day that is today', async () => {
    const { complaint } = await aComplaint(enterprise);
    const today = shanghaiDay(stack.now());
    const input = { complaintId: complaint.id, instruction: '请说明。', dueOn: today };
    expect(await said(officer, 'Issue', input)).toBe('DueDayOutOfRange');
  });

  it('are listed page by page, newest first, and on their complaint', async () => {
    const own = await anOdrEnterprise();
    const { complaint } = await aComplaint(own);
    const first = await issue(complaint.id);
    const second = await issue(complaint.id, await anOfficer('CN-330000'));
    const page = await list(own.liaison, { statuses: ['ISSUED'] });
    expect(page?.edges).toEqual([
      { node: { id: second, complaint: { id: complaint.id }, enterprise: { id: own.id, name: own.name } } },
    ]);
    const next = await list(own.liaison, { after: page?.pageInfo.endCursor });
    expect(next).toMatchObject({ edges: [{ node: { id: first } }], pageInfo: { hasNextPage: false } });
    expect((await list(own.liaison, { statuses: ['CLOSED'] }))?.edges).toEqual([]);
    expect((await list(officer, {}))?.edges).toHaveLength(1);
    const { data } = await stack.graph(officer.token, ofComplaint, { id: complaint.id });
    expect(data).toEqual({
      complaint: { supervisionOrders: { edges: [{ node: { id: second } }, { node: { id: first } }] } },
    });
    expect(await said(officer, 'Close', { orderId: second, note: '好' })).toBe('OrderOfOtherAuthority');
  });

  it('are closed once where two officers close at the same time', async () => {
    const { complaint } = await aComplaint(enterprise);
    const id = await issue(complaint.id);
    const superior = await anOfficer('CN-330100');
    const answers = await Promise.all([officer, superior].map((by) => said(by, 'Close', { orderId: id, note: '好' })));
    expect(answers.toSorted()).toEqual(['CloseSupervisionOrderSuccess', 'OrderClosed']);
    expect(await seen(officer, id)).toMatchObject({ status: 'CLOSED', version: 2 });
  });

  it('are due soon, then overdue once, also where the service was down when they fell due; a late answer is taken', async () => {
    const { complaint } = await aComplaint(enterprise);
    const id = await issue(complaint.id);
    const dueAt = Date.parse((await seen(officer, id))?.dueAt ?? '');
    stack.advanceClock(dueAt - 12 * hourMs - stack.now().getTime());
    await eventually('the enterprise to be told', async () => (await told(enterprise.liaison, id)).length > 1);
    await stack.stop('complaint');
    stack.advanceClock(30 * dayMs);
    await stack.start('complaint');
    await eventually('the order to be overdue', async () => (await seen(officer, id))?.overdue === true);
    expect(await told(enterprise.liaison, id)).toEqual([
      'SUPERVISION_ORDER_OVERDUE',
      'SUPERVISION_ORDER_DUE_SOON',
      'SUPERVISION_ORDER_ISSUED',
    ]);
    expect(await said(enterprise.liaison, 'Answer', { orderId: id, text: '抱歉,已处理。' })).toBe(
      'AnswerSupervisionOrderSuccess',
    );
    expect(await seen(officer, id)).toMatchObject({ status: 'ANSWERED', overdue: true, version: 3 });
  });
});
