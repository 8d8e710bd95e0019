import { describe, expect, it } from '@jest/globals';
import { wilsonInterval } from './wilson.ts';

describe("Wilson's interval at 95 %", () => {
  // Published values: Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %d to %d', (successes, cases, low, high) => {
    const interval = wilsonInterval(successes, cases);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('never leaves 0 to 1, and is told of no case at all', () => {
    expect(wilsonInterval(0, 1)?.low).toBe(0);
    expect(wilsonInterval(5, 5)?.high).toBe(1);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
