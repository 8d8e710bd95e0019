import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contact } from '@odr/infra/demo/steps.ts';
import { allWell } from '../kit/all-well.ts';
import { eventually } from '../kit/eventually.ts';
import { type Actor, type OdrEnterprise, aComplaint, anOdrEnterprise } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const recoveryMs = 40_000;

describe('An outage', () => {
  let enterprise: OdrEnterprise;
  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
  });
  afterAll(allWell);

  /** Whether the feedback service knows that contact is recorded. */
  const isKnown = async (liaison: Actor, complaintId: string): Promise<boolean> => {
    const { data } = await stack.graph<{ correctFeedback: { __typename: string } }>(
      liaison.token,
      `mutation($input: CorrectFeedbackInput!) { correctFeedback(input: $input) { __typename } }`,
      {
        input: {
          idempotencyKey: crypto.randomUUID(),
          complaintId,
          handledAt: stack.now().toISOString(),
          method: 'PHONE',
          process: '电话协商',
          outcome: 'NOT_SETTLED',
          result: '未达成一致',
        },
      },
    );
    return data?.correctFeedback.__typename === 'NothingToCorrect';
  };

  it('of Kafka holds up no write: they are accepted, and arrive once it is back', async () => {
    await stack.stop('kafka');
    const { complaint } = await aComplaint(enterprise);
    const version = await contact(enterprise.liaison, complaint.id, stack.now());
    expect(version).toBe(2);
    const ready = await fetch(`${stack.serviceUrl('complaint')}/readyz`);
    expect(ready.status).toBe(200);
    await stack.start('kafka');
    await eventually(
      'the complaint in the feedback service',
      () => isKnown(enterprise.liaison, complaint.id),
      recoveryMs,
    );
  });

  it('of the database is told as such, with nothing of the inside, and is over when the database is back', async () => {
    await stack.stop('database');
    const query = '{ complaints(first: 1) { edges { node { id } } } }';
    const during = await stack.graph(enterprise.liaison.token, query);
    expect(during.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['SERVICE_UNAVAILABLE']);
    expect(JSON.stringify(during)).not.toMatch(/ECONN|mysql|mariadb|127\.0\.0\.1|\.ts/i);
    await stack.start('database');
    await eventually(
      'the graph to answer again',
      async () => {
        const after = await stack.graph<{ complaints: object }>(enterprise.liaison.token, query);
        return after.errors.length === 0 && after.data !== undefined;
      },
      recoveryMs,
    );
    await aComplaint(enterprise);
  });
});
