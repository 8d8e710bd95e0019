import type { Id } from '@odr/shared/id/id.ts';
import { v7 } from 'uuid';

/** Chance that a seed repeats. */
export interface Seeded {
  /** From 0 up to, not including, 1. */
  next(): number;
  oneOf<Value>(values: readonly [Value, ...Value[]]): Value;
  /** The instant between `least` and `most` days later. */
  daysAfter(instant: Date, least: number, most: number): Date;
  /** An id as it would have been made then. */
  idAt(instant: Date): Id;
}

const dayMs = 86_400_000;

/** Mulberry32: a short generator that is even enough for a load. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    next,
    oneOf: (values) => values[Math.floor(next() * values.length)] ?? values[0],
    daysAfter: (instant, least, most) => new Date(instant.getTime() + (least + next() * (most - least)) * dayMs),
    idAt: (instant) =>
      v7({ msecs: instant.getTime(), random: Uint8Array.from({ length: 16 }, () => Math.floor(next() * 256)) }),
  };
}
