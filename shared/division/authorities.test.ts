import { describe, expect, it } from '@jest/globals';
import type { Authority } from './authority.ts';
import { authoritiesByRule } from './authority-rule.ts';
import { authoritiesOf } from './authorities.ts';
import { divisionsFromTables } from './division-tables.ts';
import { divisionsOf } from './divisions.ts';

const divisions = divisionsOf(
  divisionsFromTables({
    knownFrom: '2017-12-31',
    codes: [
      { code: '110000', name: '北京市' },
      { code: '110101', name: '东城区' },
      { code: '220000', name: '吉林省' },
      { code: '220100', name: '长春市' },
      { code: '220184', name: '公主岭市', validFrom: '2020-06-05' },
      { code: '220300', name: '四平市' },
      { code: '220302', name: '铁西区' },
      { code: '440000', name: '广东省' },
      { code: '441900', name: '东莞市' },
      { code: '510000', name: '四川省' },
      { code: '510100', name: '成都市' },
      { code: '510107', name: '武侯区' },
      { code: '820000', name: '澳门特别行政区' },
    ],
    retired: [{ code: '220381', name: '公主岭市', validTo: '2020-06-05', successor: '220184' }],
    zones: [
      { code: '5101Z1', name: '高新区', county: '510107' },
      { code: '5101Z2', name: '科学城', county: '510107' },
    ],
  }),
);
const rule = {
  national: '国家市场监督管理总局',
  suffix: '市场监督管理局',
  without: ['820000'],
  explicit: [
    { id: 'CN-5101Z1', level: 'COUNTY', name: '高新区局', division: '5101Z1', jurisdiction: ['5101Z1'] },
    { id: 'CN-220300', level: 'PREFECTURAL', name: '四平市局', division: '220300', jurisdiction: ['220300', '5101Z2'] },
  ] satisfies Omit<Authority, 'validFrom'>[],
};
const authorities = authoritiesOf(authoritiesByRule(rule, divisions), divisions);
const authority = (code: string): Authority => {
  const found = authorities.find(`CN-${code}`);
  if (found === undefined) throw new Error(`no authority ${code}`);
  return found;
};

describe('the authorities', () => {
  it('are one for the country and one for each division that has one', () => {
    expect(authority('000000')).toMatchObject({ level: 'NATIONAL', name: '国家市场监督管理总局' });
    expect(authority('220000')).toMatchObject({ level: 'PROVINCIAL', name: '吉林省市场监督管理局' });
    expect(authority('441900')).toMatchObject({ level: 'PREFECTURAL', name: '东莞市市场监督管理局' });
    expect(authorities.find('CN-820000')).toBeUndefined();
  });

  it('are named with their city where they are of a district, else alone', () => {
    expect(authority('510107').name).toBe('成都市武侯区市场监督管理局');
    expect(authority('110101').name).toBe('北京市东城区市场监督管理局');
    expect(authority('220184').name).toBe('公主岭市市场监督管理局');
  });

  it('end with their division and leave their work to its successor', () => {
    expect(authority('220381')).toMatchObject({ validTo: '2020-06-05', successor: 'CN-220184' });
    expect(authorities.successorOf('CN-220381')?.id).toBe('CN-220184');
    expect(authorities.successorOf('CN-220184')?.id).toBe('CN-220184');
  });

  it('cannot name an unknown division', () => {
    const lost = { ...authority('220000'), jurisdiction: ['999999'] };
    expect(() => authoritiesOf([lost], divisions)).toThrow('999999');
  });
});

describe('an authority covers', () => {
  it('everything, if it is the national one', () => {
    expect(authorities.covers(authority('000000'), '5101Z1')).toBe(true);
    expect(authorities.covers(authority('000000'), '999999')).toBe(false);
  });

  it('its division with all that lies in it, zones too', () => {
    expect(authorities.covers(authority('510000'), '510107')).toBe(true);
    expect(authorities.covers(authority('510107'), '5101Z1')).toBe(true);
    expect(authorities.covers(authority('5101Z1'), '510107')).toBe(false);
  });

  it('what its jurisdiction names besides its own division', () => {
    expect(authorities.covers(authority('220300'), '5101Z2')).toBe(true);
    expect(authorities.covers(authority('220300'), '5101Z1')).toBe(false);
  });

  it('a division that it inherited, and one that it gave away as it was then', () => {
    expect(authorities.covers(authority('220100'), '220381')).toBe(true);
    expect(authorities.covers(authority('220300'), '220381')).toBe(true);
    expect(authorities.covers(authority('220300'), '220184')).toBe(false);
  });
});

describe('the reviewing authority', () => {
  it.each([
    ['a county', '510107', 'CN-510107'],
    ['a district of a municipality', '110101', 'CN-110101'],
    ['a prefecture without counties', '441900', 'CN-441900'],
    ['a zone with an authority of its own', '5101Z1', 'CN-5101Z1'],
    ['a zone without one', '5101Z2', 'CN-510107'],
    ['a county that has become another', '220381', 'CN-220184'],
  ])('of %s (%s) is %s', (_, code, id) => {
    expect(authorities.reviewingAuthorityOf(code)?.id).toBe(id);
  });

  it.each([
    ['a province', '510000'],
    ['a prefecture with counties', '510100'],
    ['a division without authorities', '820000'],
    ['an unknown code', '999999'],
  ])('of %s (%s) is nobody', (_, code) => {
    expect(authorities.reviewingAuthorityOf(code)).toBeUndefined();
  });
});

describe('the scope of an authority', () => {
  it('is a condition on the column of its level', () => {
    expect(authorities.scopeOf(authority('000000'))).toBe('ALL');
    expect(authorities.scopeOf(authority('510000'))).toEqual([{ column: 'province', codes: ['510000'] }]);
    expect(authorities.scopeOf(authority('5101Z1'))).toEqual([{ column: 'division', codes: ['5101Z1'] }]);
  });

  it('has a condition more for what is named or inherited beside', () => {
    expect(authorities.scopeOf(authority('220100'))).toEqual([
      { column: 'prefecture', codes: ['220100'] },
      { column: 'county', codes: ['220381'] },
    ]);
    expect(authorities.scopeOf(authority('220300'))).toEqual([
      { column: 'prefecture', codes: ['220300'] },
      { column: 'division', codes: ['5101Z2'] },
    ]);
  });

  it('holds for exactly the divisions that the authority covers', () => {
    for (const each of authorities.all) {
      const scope = authorities.scopeOf(each);
      for (const { code, province, prefecture, county } of divisions.all) {
        const row = { division: code, province, prefecture, county };
        const held =
          scope === 'ALL' || scope.some(({ column, codes }) => row[column] !== null && codes.includes(row[column]));
        expect([each.id, code, held]).toEqual([each.id, code, authorities.covers(each, code)]);
      }
    }
  });
});
