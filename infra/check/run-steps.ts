import { faultLine } from '../fault.ts';
import type { Step } from './step.ts';

/**
 * Runs the steps, so many at a time, in their order; prints one line as each ends, and what is wrong under it.
 *
 * @returns the names of those that failed
 */
export async function runSteps(steps: readonly Step[], atATime: number, signal: AbortSignal): Promise<string[]> {
  const waiting = [...steps];
  const failed: string[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const began = performance.now();
      const faults = await faultsOf(step, signal);
      const seconds = ((performance.now() - began) / 1_000).toFixed(1).padStart(5);
      console.log(`${faults.length === 0 ? '✓' : '✗'} ${step.name.padEnd(16)}${seconds} s`);
      if (faults.length > 0) {
        failed.push(step.name);
        console.log(`${faults.join('\n').replaceAll(/^(?=.)/gm, '    ')}\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  return failed;
}

async function faultsOf(step: Step, signal: AbortSignal): Promise<readonly string[]> {
  try {
    return await step.faults(signal);
  } catch (error) {
    return [faultLine(error)];
  }
}
