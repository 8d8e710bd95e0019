import { beforeAll, describe, expect, it } from '@jest/globals';
import { contact, rate, settle } from '@odr/infra/demo/steps.ts';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { eventually } from '../kit/eventually.ts';
import {
  type Actor,
  type OdrEnterprise,
  aComplaint,
  aConsumer,
  anActor,
  anOdrEnterprise,
  anOfficer,
} from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

interface Case {
  readonly complaint: {
    readonly status: string;
    readonly version: number;
    readonly outcome: { readonly kind: string; readonly cause: string; readonly onTime: boolean } | null;
    readonly closing: { readonly reason: string } | null;
    readonly feedback: { readonly rating: { readonly satisfaction: number } | null } | null;
  };
}

describe('A case through the gateway', () => {
  let enterprise: OdrEnterprise;
  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
  });

  const seen = (viewer: Actor, id: Id) => viewer.ask<Case>('OneCase', { id });
  const reaches = (viewer: Actor, id: Id, status: string) =>
    eventually(`the case to be ${status}`, async () => {
      const { complaint } = await seen(viewer, id);
      return complaint.status === status ? complaint : undefined;
    });

  it('goes from filing over contact and feedback to a rating, and into the indicators within a second', async () => {
    const { consumer, complaint } = await aComplaint(enterprise);
    const version = await contact(enterprise.liaison, complaint.id, stack.now());
    await settle(enterprise.staff, complaint.id, version, stack.now());
    const settled = await reaches(consumer, complaint.id, 'SETTLED');
    expect(settled.outcome).toMatchObject({ kind: 'SETTLED', cause: 'FEEDBACK', onTime: true });
    await rate(consumer, complaint.id, settled.version, { resolved: true, satisfaction: 4 });
    const closed = await reaches(consumer, complaint.id, 'CLOSED');
    expect(closed.closing).toEqual({ reason: 'RATED' });
    expect(closed.feedback?.rating?.satisfaction).toBe(4);
    const officer = await anOfficer();
    const from = shanghaiDay(stack.now()).slice(0, 7);
    await eventually(
      'the rating in the indicators',
      async () => {
        const { enterprise: shown } = await officer.ask<{
          enterprise: { indicators: { satisfaction: { cases: number } } };
        }>('HowWellDoTheyDo', { enterpriseId: enterprise.id, from });
        return shown.indicators.satisfaction.cases === 1;
      },
      1_000,
    );
  });

  it('is found by nobody whom it does not concern', async () => {
    const { complaint } = await aComplaint(enterprise);
    const strangers = await Promise.all([
      aConsumer(),
      anActor('LIAISON'),
      anOfficer('CN-440106'),
      anActor('ANALYST', 'CN-440000'),
    ]);
    for (const stranger of strangers) {
      const { data } = await stack.graph(stranger.token, 'query($id: UUID!) { complaint(id: $id) { id } }', {
        id: complaint.id,
      });
      expect(data).toEqual({ complaint: null });
    }
  });

  it('shows the public nothing, and an analyst no word that people wrote', async () => {
    const { complaint } = await aComplaint(enterprise);
    const analyst = await anActor('ANALYST', 'CN-330000');
    const query = 'query($id: UUID!) { complaint(id: $id) { id narrative consumer { name } } }';
    const asAnalyst = await stack.graph<{ complaint: object }>(analyst.token, query, { id: complaint.id });
    expect(asAnalyst.data?.complaint).toEqual({ id: complaint.id, narrative: null, consumer: null });
    expect(asAnalyst.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const asPublic = await stack.graph(undefined, query, { id: complaint.id });
    expect(asPublic.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('ends without feedback as not settled, each deadline noted once, and can then be rated', async () => {
    const { consumer, complaint } = await aComplaint(enterprise);
    stack.advanceClock(60 * 86_400_000);
    const ended = await reaches(consumer, complaint.id, 'NOT_SETTLED');
    expect(ended.outcome).toMatchObject({ kind: 'NOT_SETTLED', cause: 'NO_FEEDBACK', onTime: false });
    // Filed, contact overdue, settlement overdue, concluded.
    expect(ended.version).toBe(4);
    await consumer.run('RateFeedback', {
      complaintId: complaint.id,
      expectedVersion: ended.version,
      resolved: false,
      satisfaction: 1,
    });
    await reaches(consumer, complaint.id, 'CLOSED');
  });
});
