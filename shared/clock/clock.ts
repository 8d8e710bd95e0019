import { readFileSync, statSync } from 'node:fs';

/**
 * The only place that asks what time it is. Rules get the time as an argument; tokens, signatures and leases use the
 * machine's own clock instead.
 */
export interface Clock {
  now(): Date;
}

export const machineClock: Clock = { now: () => new Date() };

/**
 * A clock that runs ahead of the machine's by the whole number of milliseconds written in `file`. All processes of a
 * test stack follow one such file, so that a test can let 20 days pass; it is looked at each time, so that a request sent after a
 * step finds the new time. A missing or empty file means no offset.
 */
export function offsetClock(file: string): Clock {
  let modified = -1;
  let offsetMs = 0;
  return {
    now() {
      const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
      if (changed !== modified) {
        modified = changed;
        offsetMs = changed === -1 ? 0 : Number(readFileSync(file, 'utf8').trim() || '0');
      }
      return new Date(Date.now() + offsetMs);
    },
  };
}

/** The clock that the environment asks for: `ODR_CLOCK_FILE` names an offset file and is refused in production. */
export function clockOf(environment: { clockFile?: string | undefined; production: boolean }): Clock {
  if (environment.clockFile === undefined) return machineClock;
  if (environment.production)
    throw new Error('ODR_CLOCK_FILE moves the clock and is refused when NODE_ENV=production.');
  return offsetClock(environment.clockFile);
}
