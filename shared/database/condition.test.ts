import { describe, expect, it } from '@jest/globals';
import { allOf, oneOfValues } from './condition.ts';

const open = { sql: "status = 'RECEIVED' OR status = 'CONTACTED'", values: [] };
const mine = { sql: 'enterprise_id = ?', values: [7] };

describe('the condition that all hold', () => {
  it('keeps each apart and its values in order', () => {
    expect(allOf([mine, open, oneOfValues('division', ['330106'])])).toEqual({
      sql: "(enterprise_id = ?) AND (status = 'RECEIVED' OR status = 'CONTACTED') AND (division IN (?))",
      values: [7, ['330106']],
    });
  });

  it('passes over what is not asked for, and is true of every row where nothing is', () => {
    expect(allOf([undefined, mine, undefined])).toEqual({ sql: '(enterprise_id = ?)', values: [7] });
    expect(allOf([undefined])).toEqual({ sql: 'TRUE', values: [] });
    expect(allOf([])).toEqual({ sql: 'TRUE', values: [] });
  });
});

describe('one of some values', () => {
  it('is no condition where none is asked for, and true of no row where the list is empty', () => {
    expect([oneOfValues('status', null), oneOfValues('status', undefined)]).toEqual([undefined, undefined]);
    expect(oneOfValues('status', [])).toEqual({ sql: 'FALSE', values: [] });
  });
});
