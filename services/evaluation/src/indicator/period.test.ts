import { describe, expect, it } from '@jest/globals';
import { ClientError } from '@odr/shared/command/client-error.ts';
import { shanghaiMonth } from '../figures/month.ts';
import { monthsOf, parsePeriod } from './period.ts';

describe('a period', () => {
  it('is named by years, quarters and months, both ends included', () => {
    expect(parsePeriod({ from: '2026' })).toEqual({ from: '2026-01', to: '2026-12' });
    expect(parsePeriod({ from: '2026-Q2' })).toEqual({ from: '2026-04', to: '2026-06' });
    expect(parsePeriod({ from: '2025-Q4', to: '2026-02' })).toEqual({ from: '2025-10', to: '2026-02' });
  });

  it('has every month from its first to its last', () => {
    expect(monthsOf({ from: '2025-11', to: '2026-02' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });

  it.each(['2026-13', '2026-Q5', '26', '2026-2', '', "2026' OR 1=1"])('is not read from %j', (from) => {
    expect(() => parsePeriod({ from })).toThrow(ClientError);
  });

  it('does not end before it begins, nor last longer than 60 months', () => {
    expect(() => parsePeriod({ from: '2026-02', to: '2026-01' })).toThrow('in this order');
    expect(() => parsePeriod({ from: '2020', to: '2026' })).toThrow('at most 60 months');
  });
});

describe('the month of an instant', () => {
  it("begins at midnight of China's time zone", () => {
    expect(shanghaiMonth(new Date('2026-01-31T15:59:59.999Z'))).toBe('2026-01');
    expect(shanghaiMonth(new Date('2026-01-31T16:00:00.000Z'))).toBe('2026-02');
  });
});
