import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchStack } from './bench-stack.ts';
import type { Cast } from './cast.ts';
import { type StepTimes, timeLifecycle } from './lifecycle.ts';

const loadSeconds = 30;
const actorsAtOnce = 12;

/** Whole lifecycles by several actors at once, until the time is over. */
export async function load(cast: Cast): Promise<{ readonly perSecond: number; readonly steps: StepTimes[] }> {
  const began = performance.now();
  const until = began + loadSeconds * 1000;
  const steps: StepTimes[] = [];
  await Promise.all(
    Array.from({ length: actorsAtOnce }, async () => {
      while (performance.now() < until) steps.push(await timeLifecycle(cast));
    }),
  );
  return { perSecond: steps.length / ((performance.now() - began) / 1000), steps };
}

/** What `ps` tells of each process of the stack: `rss` in kilobytes, `cputimes` in seconds. */
export function told({ stack }: BenchStack, what: 'rss' | 'cputimes'): Record<string, number> {
  const folder = stack.wanted.folders.run;
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => !file.startsWith('supervisor'))
      .map((file) => {
        const { pid } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { pid: number };
        const answer = execFileSync('ps', ['-o', `${what}=`, '-p', String(pid)], { encoding: 'utf8' });
        return [file.replace(/\.\w+$/, ''), Number(answer)];
      }),
  );
}
