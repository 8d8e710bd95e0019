import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Division } from '../division/division.ts';
import { loadReference, readReferenceContents, referenceFile } from './reference.ts';
import { ReferenceDataError } from './reference-files.ts';

const reference = loadReference();
const { divisions, authorities, taxonomy, industries } = reference;
const live = divisions.all.filter(({ validTo }) => validTo === undefined);
const ofLevel = (level: Division['level']) => live.filter((each) => each.level === level);

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'odr-reference-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('the divisions as shipped', () => {
  it('are all provinces, prefectures and counties of the edition', () => {
    expect(['PROVINCE', 'PREFECTURE', 'COUNTY'].map((level) => ofLevel(level as Division['level']).length)).toEqual([
      34, 333, 2846,
    ]);
  });

  it('have exactly the four prefectures without counties', () => {
    const withCounties = new Set(ofLevel('COUNTY').map(({ prefecture }) => prefecture));
    const without = ofLevel('PREFECTURE').filter(({ code }) => !withCounties.has(code));
    expect(without.map(({ name }) => name).toSorted()).toEqual(['东莞市', '中山市', '儋州市', '嘉峪关市'].toSorted());
  });

  it('know the Hangzhou change of 2021', () => {
    expect(divisions.successorOf('330103')?.name).toBe('拱墅区');
    expect(divisions.find('330104')).toMatchObject({ successor: '330102', alsoTo: ['330114'], validTo: '2021-03-11' });
    expect(divisions.validAt('330113', '2021-03-10')).toBe(false);
  });
});

describe('the authorities as shipped', () => {
  it('review every address in the mainland: each county, zone and prefecture without counties', () => {
    const addresses = [...ofLevel('COUNTY'), ...ofLevel('ZONE')].map(({ code }) => code);
    for (const code of [...addresses, '441900', '442000', '460400', '620200'])
      expect([code, authorities.reviewingAuthorityOf(code)?.division]).toEqual([code, code]);
  });

  it('review for a retired county by the authority that stands today', () => {
    for (const { code, level } of divisions.all.filter(({ validTo }) => validTo !== undefined)) {
      if (level !== 'COUNTY') continue;
      const reviewing = authorities.reviewingAuthorityOf(code);
      expect([code, reviewing?.division]).toEqual([code, divisions.successorOf(code)?.code]);
      expect(reviewing?.validTo).toBeUndefined();
    }
  });
});

describe('the published lists of codes as shipped', () => {
  it('have 20 sections and 97 divisions of industries', () => {
    expect(industries.children()).toHaveLength(20);
    expect(industries.all.filter(({ parent }) => parent !== undefined)).toHaveLength(97);
    expect(industries.find('52')).toMatchObject({ parent: 'F', zh: '零售业' });
    expect(industries.covers('F', '52')).toBe(true);
    expect(industries.covers('G', '52')).toBe(false);
  });

  it('have two levels of categories and of problems', () => {
    for (const list of [taxonomy.categories, taxonomy.problems])
      for (const { code } of list.children()) expect([code, list.children(code).length > 0]).toEqual([code, true]);
    expect(taxonomy.problems.find('P0802')?.zh).toBe('拒绝七日无理由退货');
  });
});

describe('a folder of newer editions', () => {
  const taxonomyText = (change: object): string => JSON.stringify({ ...readReferenceContents().taxonomy, ...change });
  const problems = [{ code: 'P01', zh: '质量', en: 'Quality' }];

  it('wins over the file of the same name, and only that', () => {
    writeFileSync(referenceFile(directory, 'taxonomy'), taxonomyText({ edition: '2099-01-01', problems }));
    const newer = loadReference(directory);
    expect(newer.taxonomy.problems.all).toHaveLength(1);
    expect(newer.editions.taxonomy.edition).toBe('2099-01-01');
    expect(newer.editions.divisions).toEqual(reference.editions.divisions);
  });

  it('does not win where what is shipped is later', () => {
    writeFileSync(referenceFile(directory, 'taxonomy'), taxonomyText({ edition: '2019-01-01', problems }));
    expect(loadReference(directory).editions.taxonomy).toEqual(reference.editions.taxonomy);
  });

  it('may be missing or empty', () => {
    expect(loadReference(join(directory, 'missing')).editions).toEqual(reference.editions);
    expect(loadReference(directory).editions).toEqual(reference.editions);
  });

  it.each([
    ['what is not JSON', '{', 'is not JSON'],
    ['an unknown key', taxonomyText({ colour: 'red' }), 'colour'],
    ['a missing name', taxonomyText({ problems: [{ code: 'P01', zh: '质量' }] }), 'problems.0.en'],
    ['a code twice', taxonomyText({ edition: '2099-01-01', problems: [...problems, ...problems] }), 'P01 occurs twice'],
  ])('is refused with %s', (_, text, fault) => {
    writeFileSync(referenceFile(directory, 'taxonomy'), text);
    expect(() => loadReference(directory)).toThrow(ReferenceDataError);
    expect(() => loadReference(directory)).toThrow(fault);
  });
});

describe('the files as shipped', () => {
  it('are written one row a line, so that a new edition can be read as a difference', () => {
    const file = new URL('data/divisions.json', import.meta.url);
    const rows = readFileSync(file, 'utf8').match(/^ {4}\["\d{6}", .*\],?$/gm);
    expect(rows).toHaveLength(readReferenceContents().divisions.rows.length);
  });
});
