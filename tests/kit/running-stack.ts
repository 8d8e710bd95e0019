import type { Server } from 'node:http';
import type { Stack } from '@odr/infra/stack.ts';

/** What the global setup brought up, for the global teardown: both run in one process, as separate modules of Jest's. */
export interface RunningStack {
  readonly stack: Stack;
  readonly control: Server;
}

const key = Symbol.for('odr.running-stack');
const place = globalThis as typeof globalThis & { [key]?: RunningStack };

export function keepRunningStack(running: RunningStack): void {
  place[key] = running;
}

export function runningStack(): RunningStack | undefined {
  return place[key];
}
