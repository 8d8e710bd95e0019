import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { examineEdition, installEdition, type CandidateFile } from './new-edition.ts';
import { loadReference, readReferenceContents } from './reference.ts';
import type { ReferenceContents, ReferenceKind } from './reference-files.ts';

const shipped = readReferenceContents();
const later = '2099-01-01';

function candidate<Kind extends ReferenceKind>(kind: Kind, change: Partial<ReferenceContents[Kind]>): CandidateFile {
  return { kind, file: `${kind}.json`, text: JSON.stringify({ ...shipped[kind], edition: later, ...change }) };
}
const withoutDongcheng = candidate('divisions', { rows: shipped.divisions.rows.filter(([code]) => code !== '110101') });
const dongchengRetired = candidate('division-overlay', {
  retired: [
    ...shipped['division-overlay'].retired,
    { code: '110101', name: '东城区', validTo: '2098-12-01', successor: '110102' },
  ],
});

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'odr-reference-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('a new edition', () => {
  it('is refused with the list of codes that would vanish without a successor', () => {
    expect(examineEdition(directory, [withoutDongcheng]).refusals).toEqual([
      'divisions: these would vanish without a successor: 110101',
      'authorities: these would vanish without a successor: CN-110101',
    ]);
  });

  it('may retire a code that has a successor, which then reviews in its place', () => {
    const { refusals, reference } = examineEdition(directory, [withoutDongcheng, dongchengRetired]);
    expect(refusals).toEqual([]);
    expect(reference.authorities.reviewingAuthorityOf('110101')?.id).toBe('CN-110102');
  });

  it('is refused unless it is later than the one in force', () => {
    const { refusals } = examineEdition(directory, [candidate('industries', { edition: '2017-10-01' })]);
    expect(refusals).toEqual(["industries: edition 2017-10-01 isn't later than 2017-10-01, in force"]);
  });

  it('is refused where a term of a published list would vanish', () => {
    const problems = shipped.taxonomy.problems.filter(({ code }) => code !== 'P0802');
    expect(examineEdition(directory, [candidate('taxonomy', { problems })]).refusals.join()).toContain('P0802');
  });

  it('is refused where the holiday calendar would end earlier', () => {
    const days = [{ date: '2027-10-01', kind: 'HOLIDAY' as const, source: 'test' }];
    installEdition(
      directory,
      [candidate('calendar-overrides', { edition: '2098-01-01', publishedThroughYear: 2027, days })],
      new Date(),
    );
    const { refusals } = examineEdition(directory, [candidate('calendar-overrides', {})]);
    expect(refusals).toEqual(['calendar-overrides: the calendar in force is published through 2027']);
  });

  it('says what it adds', () => {
    const rows: ReferenceContents['divisions']['rows'] = [...shipped.divisions.rows, ['110199', '新区', '2098-12-01']];
    expect(examineEdition(directory, [candidate('divisions', { rows })])).toMatchObject({
      refusals: [],
      added: ['divisions: 1 added', 'authorities: 1 added'],
    });
  });

  it('is in force once installed, with a line in the history and no draft left', () => {
    installEdition(directory, [withoutDongcheng, dongchengRetired], new Date('2099-01-01T00:00:00Z'));
    expect(loadReference(directory).divisions.successorOf('110101')?.code).toBe('110102');
    expect(readdirSync(directory).toSorted()).toEqual(['division-overlay.json', 'divisions.json', 'history.jsonl']);
    const history = readFileSync(join(directory, 'history.jsonl'), 'utf8').trim().split('\n');
    expect(history.map((line) => JSON.parse(line))).toMatchObject([
      { at: '2099-01-01T00:00:00.000Z', kind: 'divisions', edition: later },
      { at: '2099-01-01T00:00:00.000Z', kind: 'division-overlay', edition: later },
    ]);
  });
});
