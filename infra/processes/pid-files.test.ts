import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endLeftOvers, notePid, noted } from './pid-files.ts';

let folder: string;
let child: ChildProcess;
let pid: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'odr-pid-'));
  child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  pid = child.pid ?? 0;
});

afterEach(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

describe('processes noted in a folder', () => {
  it('are found while they run and ended by the next start', async () => {
    notePid(folder, 'complaint', pid, 1);
    expect(noted(folder, 'complaint')).toBe(pid);
    const ended = once(child, 'exit');
    expect(await endLeftOvers(folder)).toEqual(['complaint']);
    expect(await ended).toEqual([null, 'SIGTERM']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are left alone when the number now belongs to another process', async () => {
    notePid(folder, 'complaint', pid, 1);
    const file = join(folder, 'complaint.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), startedAt: 'another day' }));
    expect(noted(folder, 'complaint')).toBeUndefined();
    expect(await endLeftOvers(folder)).toEqual([]);
    expect(child.exitCode ?? child.signalCode).toBeNull();
  });

  it('do not keep a start from going on when a file is cut off', async () => {
    writeFileSync(join(folder, 'complaint.json'), '{"pid":');
    expect(await endLeftOvers(folder)).toEqual([]);
  });
});
