import { describe, expect, it } from '@jest/globals';
import { divisionsFromTables, type DivisionTables } from './division-tables.ts';
import { divisionsOf } from './divisions.ts';

const tables: DivisionTables = {
  knownFrom: '2017-12-31',
  codes: [
    { code: '110000', name: '北京市' },
    { code: '110101', name: '东城区' },
    { code: '330000', name: '浙江省' },
    { code: '330100', name: '杭州市' },
    { code: '330102', name: '上城区' },
    { code: '330114', name: '钱塘区', validFrom: '2021-03-11' },
    { code: '429004', name: '仙桃市' },
    { code: '420000', name: '湖北省' },
    { code: '440000', name: '广东省' },
    { code: '441900', name: '东莞市' },
  ],
  retired: [
    { code: '330104', name: '江干区', validTo: '2021-03-11', successor: '330102', alsoTo: ['330114'] },
    { code: '330107', name: '半山区', validTo: '2020-01-01', successor: '330104' },
  ],
  zones: [{ code: '3301Z1', name: '开发区', county: '330114' }],
};
const divisions = divisionsOf(divisionsFromTables(tables));
const columns = (code: string) => {
  const division = divisions.find(code);
  return [division?.level, division?.province, division?.prefecture, division?.county];
};

describe('the columns kept beside a division code', () => {
  it('name the province, prefecture and county that a division lies in or is', () => {
    expect(columns('330000')).toEqual(['PROVINCE', '330000', null, null]);
    expect(columns('330100')).toEqual(['PREFECTURE', '330000', '330100', null]);
    expect(columns('330102')).toEqual(['COUNTY', '330000', '330100', '330102']);
  });

  it('have no prefecture for a district of a municipality or a county directly under a province', () => {
    expect(columns('110101')).toEqual(['COUNTY', '110000', null, '110101']);
    expect(columns('429004')).toEqual(['COUNTY', '420000', null, '429004']);
  });

  it('have no county for a prefecture without counties', () => {
    expect(columns('441900')).toEqual(['PREFECTURE', '440000', '441900', null]);
  });

  it("are those of a zone's county", () => {
    expect(columns('3301Z1')).toEqual(['ZONE', '330000', '330100', '330114']);
  });
});

describe('divisions', () => {
  it('cover themselves and what lies in them, zones too, and nothing beside', () => {
    expect(divisions.covers('330000', '330102')).toBe(true);
    expect(divisions.covers('330102', '330102')).toBe(true);
    expect(divisions.covers('330114', '3301Z1')).toBe(true);
    expect(divisions.covers('330102', '330100')).toBe(false);
    expect(divisions.covers('330102', '3301Z1')).toBe(false);
    expect(divisions.covers('110000', '330102')).toBe(false);
  });

  it('all lie in the whole country, and unknown codes nowhere', () => {
    expect(divisions.covers('000000', '441900')).toBe(true);
    expect(divisions.covers('000000', '999999')).toBe(false);
    expect(divisions.path('999999')).toEqual([]);
    expect(divisions.validAt('999999', '2024-01-01')).toBe(false);
  });

  it('are valid from the day of their making to the day before their end', () => {
    const days = ['2021-03-10', '2021-03-11'];
    expect(days.map((day) => divisions.validAt('330104', day))).toEqual([true, false]);
    expect(days.map((day) => divisions.validAt('330114', day))).toEqual([false, true]);
  });

  it('lead from the province down to the division itself', () => {
    expect(divisions.path('3301Z1').map(({ name }) => name)).toEqual(['浙江省', '杭州市', '钱塘区', '开发区']);
    expect(divisions.path('110101').map(({ name }) => name)).toEqual(['北京市', '东城区']);
  });

  it('have the children that were valid on the day asked for', () => {
    const children = (code: string, day: string) => divisions.children(code, day).map((child) => child.code);
    expect(children('330100', '2021-03-10')).toEqual(['330102', '330104']);
    expect(children('330100', '2021-03-11')).toEqual(['330102', '330114']);
    expect(children('330114', '2024-01-01')).toEqual(['3301Z1']);
    expect(children('420000', '2024-01-01')).toEqual(['429004']);
    expect(children('000000', '2024-01-01')).toEqual(['110000', '330000', '420000', '440000']);
  });

  it('are succeeded by the one that stands today, over several changes', () => {
    expect(divisions.successorOf('330107')?.code).toBe('330102');
    expect(divisions.successorOf('330102')?.code).toBe('330102');
    expect(divisions.predecessorsOf('330102').map(({ code }) => code)).toEqual(['330104', '330107']);
  });
});

describe('division tables are refused', () => {
  const build = (change: Partial<DivisionTables>) => () => divisionsOf(divisionsFromTables({ ...tables, ...change }));

  it('with a code that occurs twice', () => {
    expect(build({ codes: [...tables.codes, { code: '330102', name: '又一个' }] })).toThrow('330102 occurs twice');
  });

  it('with a county of an unknown province', () => {
    expect(build({ codes: [...tables.codes, { code: '650101', name: '天山区' }] })).toThrow('650101');
  });

  it('with a zone in an unknown county', () => {
    expect(build({ zones: [{ code: '3301Z1', name: '开发区', county: '330199' }] })).toThrow('3301Z1');
  });

  it('with successors that are unknown or lead back', () => {
    const retired = (code: string, successor: string) => ({ code, name: '区', validTo: '2020-01-01', successor });
    expect(build({ retired: [retired('330104', '330199')] })).toThrow('330199');
    expect(build({ retired: [retired('330104', '330107'), retired('330107', '330104')] })).toThrow('lead back');
  });
});
