import { setTimeout as pause } from 'node:timers/promises';

/** Asks every `pollMs` until the answer is true (then true) or `timeoutMs` have passed (then false). */
export async function eventually(
  isSo: () => boolean | Promise<boolean>,
  timeoutMs: number,
  pollMs = 20,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    if (await isSo()) return true;
    if (performance.now() >= deadline) return false;
    await pause(pollMs);
  }
}
