import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contact, settle } from '@odr/infra/demo/steps.ts';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { allWell } from '../kit/all-well.ts';
import { eventually } from '../kit/eventually.ts';
import type { GraphAnswer } from '../kit/graph.ts';
import { type OdrEnterprise, aComplaint, anOdrEnterprise } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

/** The gateway's `ODR_SUBGRAPH_TIMEOUT_MS`, and what all the rest may take. */
const deadlineMs = 3_000;
const restMs = 1_500;

/** Two branches: `enterprise` is the registry's, with figures of the evaluation; `complaint` the complaint service's, with feedback. */
const overAllServices = `query($id: UUID!, $enterpriseId: UUID!, $from: String!) {
  enterprise(id: $enterpriseId) { odrStatus indicators(period: { from: $from }) { filed } }
  complaint(id: $id) { status feedback { version } }
}`;
interface Data {
  readonly enterprise: { readonly odrStatus: string; readonly indicators: { readonly filed: number } | null } | null;
  readonly complaint: { readonly status: string; readonly feedback: { readonly version: number } | null } | null;
}

describe('A query over all four services', () => {
  let enterprise: OdrEnterprise;
  let complaintId: string;
  let whole: Data | undefined;

  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
    complaintId = (await aComplaint(enterprise)).complaint.id;
    const version = await contact(enterprise.liaison, complaintId, stack.now());
    await settle(enterprise.liaison, complaintId, version, stack.now());
    whole = await eventually('all of it', async () => {
      const { data, errors } = await ask();
      const { complaint, enterprise: addressed } = data ?? {};
      // The one case, and the one with which the enterprise was waited for.
      const counted = addressed?.indicators?.filed === 2 && complaint?.feedback?.version === 2;
      return errors.length === 0 && counted && complaint.status === 'SETTLED' && data;
    });
  });
  afterAll(allWell);

  function ask(): Promise<GraphAnswer<Data>> {
    const from = shanghaiDay(stack.now()).slice(0, 'YYYY-MM'.length);
    return stack.graph<Data>(enterprise.liaison.token, overAllServices, {
      id: complaintId,
      enterpriseId: enterprise.id,
      from,
    });
  }

  /** The answer without what a service would have said. */
  function without(service: ServiceName): unknown {
    switch (service) {
      case 'enterprise-registry':
        return { ...whole, enterprise: null };
      case 'complaint':
        return { ...whole, complaint: null };
      case 'feedback':
        return { ...whole, complaint: { ...whole?.complaint, feedback: null } };
      case 'evaluation':
        return { ...whole, enterprise: { ...whole?.enterprise, indicators: null } };
    }
  }

  /** What the query says of a service that is away, and whether it says so in time. */
  async function lacking(service: ServiceName, withinMs: number): Promise<object> {
    const asked = performance.now();
    const { data, errors, status } = await ask();
    const onTime = performance.now() - asked < withinMs;
    const told = errors.map(({ message, extensions }) => [extensions?.['code'], message.includes(service)]);
    return { status, data, told, onTime };
  }
  const partial = (service: ServiceName): object => ({
    status: 200,
    data: without(service),
    told: [['SUBGRAPH_UNAVAILABLE', true]],
    onTime: true,
  });

  const isWhole = async (): Promise<boolean> => {
    const { data } = await ask();
    return JSON.stringify(data) === JSON.stringify(whole);
  };

  it.each(serviceNames)(
    'lacks only the part of %s while it hangs, on time, and is whole once it goes on',
    async (service) => {
      await stack.pause(service);
      try {
        expect(await lacking(service, deadlineMs + restMs)).toEqual(partial(service));
      } finally {
        await stack.resume(service);
      }
      await eventually('the whole answer', isWhole);
    },
  );

  it.each(serviceNames)(
    'lacks only the part of %s while it is dead, at once, and is whole once it is back',
    async (service) => {
      await stack.kill(service);
      try {
        expect(await lacking(service, restMs)).toEqual(partial(service));
      } finally {
        await stack.start(service);
      }
      await eventually('the whole answer', isWhole);
    },
  );
});
