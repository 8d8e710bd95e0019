import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { complain } from '@odr/infra/demo/steps.ts';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { eventually } from '../kit/eventually.ts';
import { type Actor, type OdrEnterprise, aConsumer, anOdrEnterprise } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

/** Emoji of several code points, characters beyond the basic plane, SQL, script, templates, an escape and a formula, in 160 characters. */
const hostile = `👩‍👩‍👧‍👦🇨🇳👍🏽 𠮷𪚥𡈽 '; DROP TABLE complaint; -- " OR 1=1 <script>alert(1)</script> \${7*7} {{7*7}} %00 \\' =1+1 ../../etc`;

const query = `query($id: UUID!) { complaint(id: $id) {
  status version narrative productOrService contact { note } messages { edges { node { text } } } outcome { kind }
  feedback { versions { process result settlement { terms } } rating { comment } }
} }`;

interface Case {
  readonly status: string;
  readonly version: number;
}

describe('Each text that people write about a case', () => {
  let enterprise: OdrEnterprise;
  let consumer: Actor;
  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
    consumer = await aConsumer();
  });

  const read = async (viewer: Actor, id: Id) => {
    const { data } = await stack.graph<{ complaint: Case }>(viewer.token, query, { id });
    return data?.complaint;
  };
  const reaches = (id: Id, status: string) =>
    eventually(`the case to be ${status}`, async () => {
      const seen = await read(consumer, id);
      return seen?.status === status ? seen : undefined;
    });
  const does = async (actor: Actor, mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const text = `mutation($input: ${type}Input!) { ${mutation}(input: $input) { __typename } }`;
    const { data } = await stack.graph(actor.token, text, { input: { idempotencyKey: randomUUID(), ...input } });
    expect(data).toEqual({ [mutation]: { __typename: `${type}Success` } });
  };

  it('is given back to both sides as it was written, whatever is in it', async () => {
    const { id } = await complain(consumer, enterprise.id, { narrative: hostile, productOrService: hostile });
    const statedAt = stack.now().toISOString();
    await does(consumer, 'sendMessage', { complaintId: id, text: hostile });
    await does(enterprise.liaison, 'recordContact', { complaintId: id, statedAt, channel: 'PHONE', note: hostile });
    const contacted = await reaches(id, 'CONTACTED');
    await does(enterprise.liaison, 'recordFeedback', {
      complaintId: id,
      expectedVersion: contacted.version,
      handledAt: stack.now().toISOString(),
      method: 'PHONE',
      process: hostile,
      outcome: 'SETTLED',
      result: hostile,
      settlement: { kinds: ['OTHER'], terms: hostile, keepBy: shanghaiDay(stack.now()), amount: '0' },
    });
    const settled = await reaches(id, 'SETTLED');
    const rating = { feedbackVersion: 1, resolved: true, satisfaction: 5, comment: hostile };
    await does(consumer, 'rateFeedback', { complaintId: id, expectedVersion: settled.version, ...rating });
    await reaches(id, 'CLOSED');

    for (const viewer of [consumer, enterprise.liaison]) {
      expect(await read(viewer, id)).toMatchObject({
        narrative: hostile,
        productOrService: hostile,
        contact: { note: hostile },
        messages: { edges: [{ node: { text: hostile } }] },
        feedback: {
          versions: [{ process: hostile, result: hostile, settlement: { terms: hostile } }],
          rating: { comment: hostile },
        },
      });
    }
  });

  it('also in the reason of a withdrawal', async () => {
    const { id } = await complain(consumer, enterprise.id);
    await does(consumer, 'withdrawComplaint', { complaintId: id, reason: 'OTHER', note: hostile });
    const { data } = await stack.graph(
      consumer.token,
      'query($id: UUID!) { complaint(id: $id) { withdrawal { note } } }',
      { id },
    );
    expect(data).toEqual({ complaint: { withdrawal: { note: hostile } } });
  });
});
