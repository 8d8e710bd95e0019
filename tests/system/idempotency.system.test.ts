import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../kit/eventually.ts';
import { type OdrEnterprise, aComplaint, anOdrEnterprise } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const recordContact = `mutation($input: RecordContactInput!) {
  recordContact(input: $input) { __typename ... on RecordContactSuccess { complaint { id version } } ... on Refusal { code } }
}`;

describe('An idempotency key', () => {
  let enterprise: OdrEnterprise;
  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
  });

  async function aContact() {
    const { complaint } = await aComplaint(enterprise);
    const statedAt = stack.now().toISOString();
    return { idempotencyKey: randomUUID(), complaintId: complaint.id, statedAt, channel: 'PHONE', note: '已联系' };
  }
  const send = (input: object) => stack.graph(enterprise.liaison.token, recordContact, { input });

  it('has one effect when 50 requests with it come at once, and all get the same answer', async () => {
    const input = await aContact();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(input)));
    const expected = {
      recordContact: { __typename: 'RecordContactSuccess', complaint: { id: input.complaintId, version: 2 } },
    };
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => expected));
  });

  it('is refused when it comes with another input', async () => {
    const input = await aContact();
    await send(input);
    const { errors } = await send({ ...input, note: '别的内容' });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('does not bind a refusal: the same request is decided again', async () => {
    const input = await aContact();
    const tooEarly = { ...input, statedAt: '2020-01-01T00:00:00Z' };
    expect((await send(tooEarly)).data).toEqual({
      recordContact: { __typename: 'TimeOutOfRange', code: 'TIME_OUT_OF_RANGE' },
    });
    expect((await send(input)).data).toMatchObject({ recordContact: { __typename: 'RecordContactSuccess' } });
  });

  it('opens no second look at personal data once the case has ended', async () => {
    const { consumer, complaint } = await aComplaint(enterprise);
    const reveal = () =>
      stack.graph(
        enterprise.liaison.token,
        `mutation($input: RevealContactInput!) {
          revealContact(input: $input) { __typename ... on RevealContactSuccess { name } }
        }`,
        { input: { idempotencyKey: 'one-look-and-no-more', complaintId: complaint.id, reason: '联系消费者' } },
      );
    expect((await reveal()).data).toEqual({ revealContact: { __typename: 'RevealContactSuccess', name: '王小明' } });
    await stack.graph(
      consumer.token,
      'mutation($input: WithdrawComplaintInput!) { withdrawComplaint(input: $input) { __typename } }',
      { input: { idempotencyKey: randomUUID(), complaintId: complaint.id, reason: 'MISTAKE' } },
    );
    expect((await reveal()).data).toEqual({ revealContact: { __typename: 'CaseNotOpen' } });
  });

  it('answers "not found" to whoever may no longer know of the case', async () => {
    const left = await anOdrEnterprise();
    const { complaint } = await aComplaint(left);
    const input = {
      idempotencyKey: randomUUID(),
      complaintId: complaint.id,
      statedAt: stack.now().toISOString(),
      channel: 'PHONE',
      note: '已联系',
    };
    const sent = () =>
      stack.graph<{ recordContact: { __typename: string } }>(left.staff.token, recordContact, { input });
    expect((await sent()).data?.recordContact.__typename).toBe('RecordContactSuccess');
    await stack.graph(
      left.liaison.token,
      'mutation($input: ChangeLiaisonInput!) { changeLiaison(input: $input) { __typename } }',
      {
        input: {
          idempotencyKey: randomUUID(),
          enterpriseId: left.id,
          role: 'STAFF',
          successor: { subject: randomUUID(), name: '李接任', phone: '13700000009' },
          effectiveAt: stack.now().toISOString(),
        },
      },
    );
    await eventually(
      'the change in the complaint service',
      async () => (await sent()).data?.recordContact.__typename === 'NotFound',
    );
  });
});
