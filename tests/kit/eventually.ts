import { setTimeout as pause } from 'node:timers/promises';

const pollMs = 20;
const usualTimeoutMs = 10_000;

/**
 * Waits until `look` gives a value (anything but `undefined`, `null` and `false`) without throwing, and returns it. Asks every
 * 20 ms, so that no test has to sleep.
 *
 * @throws Error naming `what` was waited for, when `timeoutMs` have passed; its cause is what `look` threw last
 */
export async function eventually<Value>(
  what: string,
  look: () => Value | Promise<Value>,
  timeoutMs = usualTimeoutMs,
): Promise<Exclude<Value, undefined | null | false>> {
  const deadline = performance.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== false) {
        return seen as Exclude<Value, undefined | null | false>;
      }
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(pollMs);
  } while (performance.now() < deadline);
  throw new Error(`Waited ${timeoutMs} ms in vain for: ${what}`, { cause });
}
