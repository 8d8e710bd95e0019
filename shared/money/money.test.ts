import { describe, expect, it } from '@jest/globals';
import { parseAmount } from './money.ts';

describe('an amount in CNY', () => {
  it.each([
    ['0', '0.00'],
    ['0.1', '0.10'],
    ['1280.50', '1280.50'],
    ['9999999999999.99', '9999999999999.99'],
  ])('has one form, with two decimals: %s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
    expect(parseAmount(amount)).toBe(amount);
  });

  it.each(['', ' ', '-1', '+1', '01', '1.', '.5', '1.234', '1e3', '1,000', '１', 'NaN', '10000000000000', '1\n'])(
    'is not: %j',
    (text) => {
      expect(parseAmount(text)).toBeUndefined();
    },
  );
});
