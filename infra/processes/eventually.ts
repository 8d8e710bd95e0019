import { setTimeout as pause } from 'node:timers/promises';

const pollMs = 20;

/** Asks every 20 ms until the answer is true (then true) or `timeoutMs` have passed (then false). */
export async function eventually(isSo: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    if (await isSo()) return true;
    if (performance.now() >= deadline) return false;
    await pause(pollMs);
  }
}
