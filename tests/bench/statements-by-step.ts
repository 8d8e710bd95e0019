import { type StatementCount, statementsOf } from '../kit/statements.ts';
import type { Cast } from './cast.ts';
import { type LifecycleStep, playLifecycle } from './lifecycle.ts';

/**
 * SQL statements of each step of one lifecycle, begin and commit included, with nothing else going on. What a step sets off later, by its
 * event, is no part of its request.
 */
export async function statementsByStep(
  cast: Cast,
  serviceUrls: readonly string[],
): Promise<Partial<Record<LifecycleStep, StatementCount>>> {
  const counts: Partial<Record<LifecycleStep, StatementCount>> = {};
  await playLifecycle(cast, async (step, work) => {
    const done: { result?: Awaited<ReturnType<typeof work>> } = {};
    counts[step] = await statementsOf(serviceUrls, async () => {
      done.result = await work();
    });
    return done.result as Awaited<ReturnType<typeof work>>;
  });
  return counts;
}
