import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { installEdition } from './new-edition.ts';
import { readReferenceContents, referenceFile, type Reference } from './reference.ts';
import { watchReference } from './watch-reference.ts';

const shipped = readReferenceContents()['calendar-overrides'];
const days = [{ date: '2027-10-01', kind: 'HOLIDAY', source: 'test' }];
const text = JSON.stringify({ ...shipped, edition: '2099-01-01', publishedThroughYear: 2027, days });

let directory = '';
let stop = (): void => {};
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'odr-reference-'));
});
afterEach(() => {
  stop();
  rmSync(directory, { recursive: true });
});

/** What the watch reports next. */
function nextReport(): Promise<Reference | Error> {
  return new Promise((resolve) => {
    stop();
    stop = watchReference(directory, { onChange: resolve, onFault: resolve, intervalMs: 5 });
  });
}

describe('the watch over the folder of newer editions', () => {
  it('brings a calendar that is installed while a service runs', async () => {
    const report = nextReport();
    installEdition(directory, [{ kind: 'calendar-overrides', file: 'test', text }], new Date());
    expect(await report).toMatchObject({ calendar: { lastPublishedYear: 2027 } });
  });

  it('reports a broken file once and takes the mended one', async () => {
    const reports: string[] = [];
    let mended = (): void => {};
    const done = new Promise<void>((resolve) => (mended = resolve));
    stop = watchReference(directory, {
      intervalMs: 5,
      onFault(error) {
        reports.push(error.name);
        writeFileSync(referenceFile(directory, 'calendar-overrides'), text);
      },
      onChange(reference) {
        reports.push(reference.editions['calendar-overrides'].edition);
        mended();
      },
    });
    writeFileSync(referenceFile(directory, 'calendar-overrides'), '{');
    await done;
    expect(reports).toEqual(['ReferenceDataError', '2099-01-01']);
  });

  it('watches nothing where no folder is named', () => {
    expect(() => watchReference(undefined, { onChange: () => {}, onFault: () => {} })()).not.toThrow();
  });
});
