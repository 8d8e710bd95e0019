import { describe, expect, it } from '@jest/globals';
import { reference } from '../application/an-application.ts';
import { odrCondition } from './odr-filter.ts';

const condition = (filter: Parameters<typeof odrCondition>[0]) => odrCondition(filter, reference, '2026-02-13');

describe('narrowing the public list (Art. 23)', () => {
  it('takes a division with all below', () => {
    expect(condition({ division: '330000' })).toEqual([{ sql: 'province IN (?)', values: [['330000']] }]);
    expect(condition({ division: '330106' })[0]?.values).toEqual([expect.arrayContaining(['330106'])]);
  });

  it('takes with it what the division inherited', () => {
    const { code, successor } = reference.divisions.all.find((each) => each.successor !== undefined) ?? {};
    expect(condition({ division: successor })[0]?.values).toEqual([expect.arrayContaining([code, successor])]);
  });

  it('takes a section with all its industries, or one industry', () => {
    expect(condition({ industry: 'F' })).toEqual([{ sql: 'industry_section = ?', values: ['F'] }]);
    expect(condition({ industry: '52' })).toEqual([{ sql: 'industry = ?', values: ['52'] }]);
  });

  it('finds nothing in an unknown division', () => {
    expect(condition({ division: '999999' })).toEqual([{ sql: 'FALSE', values: [] }]);
  });

  it('takes those with an honour that holds today', () => {
    expect(condition({ honour: 'MODEL_UNIT' })[0]?.values).toEqual(['MODEL_UNIT', '2026-02-13']);
  });

  it('takes wildcards in a name as the characters they are', () => {
    expect(condition({ name: '百%' })[0]?.values.at(-1)).toBe('%百\\%%');
  });

  it('looks for the parts between blanks wherever each stands', () => {
    for (const name of ['西湖 百货', ' 西湖\u3000百货 ']) {
      expect(condition({ name })[0]?.values).toEqual(['西湖', '百货', '%西湖%', '%百货%']);
    }
  });

  it('refuses a name without characters, or with too many', () => {
    expect(() => condition({ name: ' ' })).toThrow('"name"');
    expect(() => condition({ name: '长'.repeat(51) })).toThrow('"name"');
  });
});
