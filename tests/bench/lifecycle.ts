import { contact, complain, rate, settle } from '@odr/infra/demo/steps.ts';
import type { Cast } from './cast.ts';

/** Milliseconds that each step of one lifecycle took. */
export type StepTimes = Record<'file' | 'contact' | 'feedBack' | 'rate', number>;

/** One whole case through the gateway: file, contact, feed back, rate what stands. */
export async function playLifecycle({ enterpriseId, consumer, liaison }: Cast): Promise<StepTimes> {
  const times: Partial<StepTimes> = {};
  async function timed<Result>(step: keyof StepTimes, work: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    const result = await work();
    times[step] = performance.now() - began;
    return result;
  }
  const { id } = await timed('file', () => complain(consumer, enterpriseId));
  const version = await timed('contact', () => contact(liaison, id, new Date()));
  await timed('feedBack', () => settle(liaison, id, version, new Date()));
  // Filed, contacted, concluded: the rating waits for the third, as a client does that has seen it.
  await timed('rate', () => rate(consumer, id, version + 1, { resolved: true, satisfaction: 5 }));
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
