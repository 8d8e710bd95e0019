import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** How far the stack's clock is ahead of the machine's, in milliseconds. */
function offsetMs(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0; // nobody has moved it yet
  }
}

/** The time on the stack's clock. */
export function now(file: string): Date {
  return new Date(Date.now() + offsetMs(file));
}

/** Moves the stack's clock forward by whole milliseconds; it never goes back. All processes follow at once. */
export function advance(file: string, ms: number): void {
  if (!Number.isInteger(ms) || ms < 0)
    throw new RangeError(`The clock moves forward by whole milliseconds, not by ${ms}.`);
  // Under its final name at once: a process that reads half a number would jump.
  writeFileSync(`${file}.next`, String(offsetMs(file) + ms));
  renameSync(`${file}.next`, file);
}
