import { describe, expect, it } from '@jest/globals';
import { gramsOf, searchableName, wantedGrams } from './name-grams.ts';

describe('searching names by their characters', () => {
  it('keeps single characters and pairs, each once', () => {
    expect(gramsOf('西湖西湖').toSorted()).toEqual(['湖', '湖西', '西', '西湖'].toSorted());
  });

  it('looks for pairs, or for the one character given', () => {
    expect(wantedGrams('西湖百')).toEqual(['西湖', '湖百']);
    expect(wantedGrams('湖')).toEqual(['湖']);
    expect(wantedGrams('  ')).toEqual([]);
  });

  it('does not tell widths, cases and blanks apart', () => {
    expect(searchableName('ＡＢＣ 商贸（杭州）')).toBe(searchableName('abc商贸(杭州)'));
  });

  it('counts a character beyond the basic plane as one', () => {
    expect(gramsOf('𠮷野')).toEqual(['𠮷', '野', '𠮷野']);
  });

  it('wants no gram that a name containing the words does not have', () => {
    const name = '杭州西湖百货有限公司';
    for (let from = 0; from < name.length; from += 1)
      for (let to = from + 1; to <= name.length; to += 1)
        expect(gramsOf(name)).toEqual(expect.arrayContaining(wantedGrams(name.slice(from, to))));
  });
});
