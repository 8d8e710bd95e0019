import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offsetClock } from '@odr/shared/clock/clock.ts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { advance, now } from './clock.ts';

const dayMs = 86_400_000;
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'odr-clock-'));
  file = join(folder, 'clock');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the clock of a test stack', () => {
  it('runs with the machine until it is moved, then ahead of it, and the processes follow', () => {
    expect(now(file).getTime() - Date.now()).toBeLessThan(1_000);
    advance(file, 20 * dayMs);
    advance(file, dayMs);
    for (const moved of [now(file), offsetClock(file).now()]) {
      expect(Math.round((moved.getTime() - Date.now()) / dayMs)).toBe(21);
    }
  });

  it('never goes back', () => {
    expect(() => advance(file, -1)).toThrow(RangeError);
  });
});
