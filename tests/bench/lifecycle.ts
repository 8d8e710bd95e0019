import { contact, complain, rate, settle } from '@odr/infra/demo/steps.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Cast } from './cast.ts';

/** The steps of a lifecycle, in their order. */
export const lifecycleSteps = ['file', 'contact', 'feedBack', 'rate'] as const;
export type LifecycleStep = (typeof lifecycleSteps)[number];

/** Milliseconds that each step of one lifecycle took. */
export type StepTimes = Record<LifecycleStep, number>;

/** Stands around each step, to measure something about it. */
export type AroundStep = <Result>(step: LifecycleStep, work: () => Promise<Result>) => Promise<Result>;

/** One whole case through the gateway: file, contact, feed back, rate what stands. @returns the complaint */
export async function playLifecycle({ enterpriseId, consumer, liaison }: Cast, around: AroundStep): Promise<Id> {
  const { id } = await around('file', () => complain(consumer, enterpriseId));
  const version = await around('contact', () => contact(liaison, id, new Date()));
  await around('feedBack', () => settle(liaison, id, version, new Date()));
  // Filed, contacted, concluded: the rating waits for the third, as a client does that has seen it.
  await around('rate', () => rate(consumer, id, version + 1, { resolved: true, satisfaction: 5 }));
  return id;
}

/** Plays a lifecycle and takes the time of its steps. */
export async function timeLifecycle(cast: Cast): Promise<StepTimes> {
  const times: Partial<StepTimes> = {};
  await playLifecycle(cast, async (step, work) => {
    const began = performance.now();
    const result = await work();
    times[step] = performance.now() - began;
    return result;
  });
  return times as StepTimes;
}

/** Cases of the enterprise that the indicators count as rated, this month. */
export async function ratedCases({ officer, enterpriseId }: Cast, month: string): Promise<number> {
  const { enterprise } = await officer.ask<{ enterprise: { indicators: { satisfaction: { cases: number } } | null } }>(
    'HowWellDoTheyDo',
    { enterpriseId, from: month },
  );
  return enterprise.indicators?.satisfaction.cases ?? 0;
}
