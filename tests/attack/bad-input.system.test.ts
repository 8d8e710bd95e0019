import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type OdrEnterprise, aConsumer, anActor, anOdrEnterprise } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const file = `mutation($input: FileComplaintInput!) {
  fileComplaint(input: $input) {
    __typename
    ... on FileComplaintSuccess { complaint { id narrative productOrService amount } }
    ... on Refusal { code }
  }
}`;

describe('Bad input', () => {
  let enterprise: OdrEnterprise;
  let consumer: Actor;
  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
    consumer = await aConsumer();
  });

  const attempt = (change: object, token = consumer.token) =>
    stack.graph<{ fileComplaint: { __typename: string; complaint?: { narrative: string; productOrService: string } } }>(
      token,
      file,
      {
        input: {
          idempotencyKey: randomUUID(),
          enterpriseId: enterprise.id,
          category: 'G0101',
          problem: 'P0101',
          productOrService: '龙井茶',
          narrative: '发霉',
          demands: ['REFUND'],
          purchaseChannel: 'ONLINE_SHOP',
          consumerDivision: '330106',
          contactName: '王小明',
          contactPhone: '13812345678',
          ...change,
        },
      },
    );

  it.each([
    ['an amount with three decimals', { amount: '1.234' }],
    ['a negative amount', { amount: '-1' }],
    ['a blank narrative', { narrative: ' \u3000\n ' }],
    ['a narrative of 4,001 characters', { narrative: '字'.repeat(4001) }],
    ['no demand', { demands: [] }],
    ['neither an enterprise nor a name', { enterpriseId: null }],
    ['both an enterprise and a name', { unregistered: { name: '小店', address: '某街1号', division: '330106' } }],
    ['a day that does not exist', { purchaseDate: '2026-02-30' }],
    ['a key of two letters', { idempotencyKey: 'ab' }],
  ])('such as %s is told with the field that is wrong', async (_what, change) => {
    const { errors } = await attempt(change);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['an unknown division', { consumerDivision: '999999' }, 'UnknownDivision'],
    ['an abolished division', { consumerDivision: '330103' }, 'UnknownDivision'],
    ['a category of the first level', { category: 'G01' }, 'UnknownTaxonomyEntry'],
    ['a phone number that is none', { contactPhone: '12345' }, 'InvalidPhone'],
    ['an enterprise that nobody knows', { enterpriseId: randomUUID() }, 'UnknownEnterprise'],
  ])('such as %s is refused by its name', async (_what, change, refusal) => {
    const { data } = await attempt(change);
    expect(data?.fileComplaint.__typename).toBe(refusal);
  });

  it('that only looks bad is kept whole: emoji, rare characters, SQL and script', async () => {
    const narrative = `🍵 𠮷𡈽 '; DROP TABLE complaint; -- <script>alert(1)</script> \${x} {{y}}`;
    const { data } = await attempt({ narrative, productOrService: narrative.slice(0, 60) });
    expect(data?.fileComplaint.complaint?.narrative).toBe(narrative);
  });

  it('of a consumer without a verified name is refused', async () => {
    const unverified = await anActor('CONSUMER');
    const { data } = await attempt({}, unverified.token);
    expect(data?.fileComplaint.__typename).toBe('RealNameRequired');
  });

  it('of a narrative of 1 MB never reaches a service', async () => {
    const { status, errors } = await attempt({ narrative: '字'.repeat(350_000) });
    expect(status).toBe(413);
    expect(errors).toHaveLength(1);
  });
});
