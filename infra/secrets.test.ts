import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type StackFolders, stackFolders } from './folders.ts';
import { secretsFor } from './secrets.ts';

let folders: StackFolders;

beforeEach(() => {
  folders = stackFolders(mkdtempSync(join(tmpdir(), 'odr-secrets-')));
});

afterEach(() => rmSync(folders.base, { recursive: true }));

describe('the secrets of a stack', () => {
  it('are made once and found again by a later start', () => {
    const first = secretsFor(folders);
    writeFileSync(join(folders.data, 'stored'), 'sealed');
    expect(secretsFor(folders)).toEqual(first);
  });

  it('are not made anew where data are stored that the lost ones sealed', () => {
    writeFileSync(join(folders.data, 'stored'), 'sealed');
    expect(() => secretsFor(folders)).toThrow('npm run reset');
  });
});
