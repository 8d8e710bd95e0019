import { randomInt, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { apply } from '@odr/infra/demo/steps.ts';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { reviewQuestions } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { makeCreditCode } from '@odr/shared/credit-code/make-credit-code.ts';
import { type Actor, type OdrEnterprise, anActor, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const enter = `mutation($input: EnterListEntryInput!) { result: enterListEntry(input: $input) {
  __typename ... on EnterListEntrySuccess { listEntry { id list ground enterprise { id } } } } }`;
const remove = `mutation($input: RemoveListEntryInput!) { result: removeListEntry(input: $input) {
  __typename ... on RemoveListEntrySuccess { listEntry { removedOn removalReason } } } }`;
const approval = `mutation($input: ApproveApplicationInput!) { result: approveApplication(input: $input) {
  __typename ... on ListedEnterprise { lists article } } }`;
const page = `query($division: String, $list: EnterpriseList, $inForce: Boolean, $first: Int, $after: String) {
  listEntries(division: $division, list: $list, inForce: $inForce, first: $first, after: $after) {
    edges { node { id unifiedSocialCreditCode } } pageInfo { hasNextPage endCursor } } }`;

interface Result {
  readonly __typename: string;
  readonly listEntry?: { readonly id: string };
}
interface Page {
  readonly listEntries: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly unifiedSocialCreditCode: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describe('Entries in the lists of the authorities through the gateway (Art. 8)', () => {
  let officer: Actor;
  let elsewhere: Actor;
  beforeAll(async () => {
    [officer, elsewhere] = await Promise.all([anOfficer(), anOfficer('CN-440106')]);
  });

  async function send(actor: Actor, operation: string, input: Record<string, unknown>): Promise<Result | undefined> {
    const { data } = await stack.graph<{ result: Result }>(actor.token, operation, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    return data?.result;
  }

  const today = () => shanghaiDay(stack.now());
  const aCode = () => makeCreditCode(randomInt(99_999_999), '330106');
  const anEntry = (unifiedSocialCreditCode: string) => ({
    list: 'BLACKLIST',
    unifiedSocialCreditCode,
    name: '杭州名录测试有限公司',
    division: '330106',
    ground: '虚假宣传,情节严重。',
    documentNumber: '杭西市监列〔2026〕1号',
    listedOn: today(),
  });

  it('hinder an approval until they are removed, whatever the review found', async () => {
    const [applicant, code] = [await anActor('APPLICANT'), aCode()];
    const { applicationId } = await apply(
      applicant,
      {
        unifiedSocialCreditCode: code,
        name: '杭州名录测试有限公司',
        subjectKind: 'ENTERPRISE',
        industry: '52',
        scale: 'MICRO',
        division: '330106',
        address: '杭州市西湖区名录路1号',
      },
      [
        { role: 'RESPONSIBLE_PERSON', subject: randomUUID(), name: '钱负责', phone: '13700000002' },
        { role: 'STAFF', subject: randomUUID(), name: '孙联络', phone: '13700000003' },
      ],
    );
    await officer.run('StartReview', { applicationId });
    await officer.run('RecordFindings', {
      applicationId,
      method: 'COMPREHENSIVE_ASSESSMENT',
      findings: reviewQuestions.map((question) => ({ question, positive: true, note: '核查属实' })),
    });
    const entered = await send(officer, enter, anEntry(code));
    expect(await send(officer, approval, { applicationId })).toEqual({
      __typename: 'ListedEnterprise',
      lists: ['BLACKLIST'],
      article: 'Art. 8',
    });
    const removal = { listEntryId: entered?.listEntry?.id, removedOn: today(), reason: '已整改,经核实移出。' };
    expect(await send(elsewhere, remove, removal)).toEqual({ __typename: 'NotFound' });
    expect(await send(officer, remove, removal)).toEqual({
      __typename: 'RemoveListEntrySuccess',
      listEntry: { removedOn: today(), removalReason: '已整改,经核实移出。' },
    });
    expect((await send(officer, remove, removal))?.__typename).toBe('NotInForce');
    expect((await send(officer, approval, { applicationId }))?.__typename).toBe('ApproveApplicationSuccess');
  });

  it('are of enterprises too that the registry does not know, once for each code and list, though two officers enter at once', async () => {
    const entry = anEntry(aCode());
    const both = await Promise.all([send(officer, enter, entry), send(await anOfficer('CN-330100'), enter, entry)]);
    expect(both.map((result) => result?.__typename).toSorted()).toEqual(['AlreadyListed', 'EnterListEntrySuccess']);
    expect((await send(officer, enter, { ...entry, list: 'ABNORMAL_OPERATIONS' }))?.__typename).toBe(
      'EnterListEntrySuccess',
    );
    expect((await send(officer, enter, { ...anEntry(aCode()), name: undefined }))?.__typename).toBe(
      'ParticularsMissing',
    );
    expect((await send(elsewhere, enter, anEntry(aCode())))?.__typename).toBe('NotFound');
  });

  it('are listed page by page within the jurisdiction, by division, list and whether they are in force', async () => {
    const codes = [aCode(), aCode(), aCode()];
    for (const code of codes) await send(officer, enter, anEntry(code));
    const read = async (actor: Actor, variables: Record<string, unknown>) =>
      (await stack.graph<Page>(actor.token, page, variables)).data?.listEntries;
    const filter = { division: '330100', list: 'BLACKLIST', inForce: true };
    const first = await read(officer, { ...filter, first: 2 });
    const second = await read(officer, { ...filter, first: 2, after: first?.pageInfo.endCursor });
    const found = [...(first?.edges ?? []), ...(second?.edges ?? [])].map(({ node }) => node.unifiedSocialCreditCode);
    expect(found.slice(0, 3)).toEqual(codes.toReversed());
    expect((await read(officer, { ...filter, inForce: false }))?.edges.map(({ node }) => node.id)).not.toContain(
      first?.edges[0]?.node.id,
    );
    expect((await read(officer, { ...filter, division: '440100' }))?.edges).toEqual([]);
    expect((await read(elsewhere, filter))?.edges).toEqual([]);
  });

  describe('of an ODR enterprise', () => {
    let enterprise: OdrEnterprise;
    beforeAll(async () => {
      enterprise = await anOdrEnterprise();
    });

    it('are entered by officers in scope alone, read by its own people, and told to them', async () => {
      const { name: _, division: __, ...entry } = anEntry(enterprise.unifiedSocialCreditCode);
      expect((await send(elsewhere, enter, { ...entry, name: '冒名', division: '440106' }))?.__typename).toBe(
        'NotFound',
      );
      for (const other of [enterprise.liaison, enterprise.applicant, await anActor('ANALYST', 'CN-330000')])
        expect(await send(other, enter, entry)).toBeUndefined();
      const entered = await send(officer, enter, entry);
      expect(entered).toMatchObject({ listEntry: { enterprise: { id: enterprise.id } } });

      const entriesFor = async (token: string | undefined) =>
        (
          await stack.graph<{ enterprise: { listEntries: { list: string; ground: string }[] | null } }>(
            token,
            'query($id: UUID!) { enterprise(id: $id) { listEntries { list ground } } }',
            { id: enterprise.id },
          )
        ).data?.enterprise.listEntries;
      const expected = [{ list: 'BLACKLIST', ground: entry.ground }];
      expect(await entriesFor(enterprise.liaison.token)).toEqual(expected);
      expect(await entriesFor(officer.token)).toEqual(expected);
      for (const token of [elsewhere.token, undefined]) expect(await entriesFor(token)).toBeNull();

      const { data } = await stack.graph<{ inbox: { registry: { kind: string; aboutId: string }[] } }>(
        enterprise.liaison.token,
        '{ inbox(first: 5) { registry { kind aboutId } } }',
      );
      expect(data?.inbox.registry).toContainEqual({ kind: 'LISTED', aboutId: enterprise.id });
    });
  });
});
