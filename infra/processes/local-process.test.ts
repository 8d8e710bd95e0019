import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type StackFolders, stackFolders } from '../folders.ts';
import { eventually } from './eventually.ts';
import { LocalProcess } from './local-process.ts';
import { noted } from './pid-files.ts';

let folders: StackFolders;
let running: LocalProcess;
let reported: string[];

beforeEach(() => {
  folders = stackFolders(mkdtempSync(join(tmpdir(), 'odr-process-')));
  reported = [];
});

afterEach(async () => {
  await running.kill();
  rmSync(folders.base, { recursive: true });
});

/** A process that runs `script`; it is ready as soon as its log has a line. */
function processOf(script: string, restarts = false): LocalProcess {
  const log = join(folders.logs, 'fake.log');
  running = new LocalProcess(
    {
      name: 'fake',
      tier: 'service',
      command: process.execPath,
      args: ['-e', script],
      env: { PATH: process.env['PATH'] },
      isReady: async () => readFileSync(log, 'utf8').includes('up'),
      readyTimeoutMs: 5_000,
      stopTimeoutMs: 500,
    },
    { folders, restarts, report: (line) => reported.push(line) },
  );
  return running;
}

const lasting = 'console.log("up"); setInterval(() => undefined, 1000);';

describe('a supervised process', () => {
  it('is ended by stop, and by force when it does not listen', async () => {
    await processOf(`process.on('SIGTERM', () => undefined); ${lasting}`).start();
    await running.stop();
    expect(noted(folders.run, 'fake')).toBeUndefined();
    expect(reported).toEqual(['fake did not stop within 0.5 s and is killed.']);
  });

  it('that dies while starting is told with the end of its log', async () => {
    await expect(processOf('console.log("no key was given"); process.exit(3)').start()).rejects.toThrow(
      /fake ended while starting \(3\)[^]*no key was given/,
    );
  });

  it('that names a full disk in its log is told as such', async () => {
    await expect(processOf('throw new Error("ENOSPC: no space left")').start()).rejects.toThrow('The disk is full');
  });

  it('that dies later is started again and said to be back', async () => {
    await processOf(lasting, true).start();
    const first = noted(folders.run, 'fake');
    process.kill(first ?? 0, 'SIGKILL');
    expect(await eventually(() => reported.includes('fake is back.'), 5_000)).toBe(true);
    expect(noted(folders.run, 'fake')).not.toBe(first);
  });

  it('is not started again after a kill that was asked for', async () => {
    await processOf(lasting, true).start();
    await running.kill();
    expect(noted(folders.run, 'fake')).toBeUndefined();
    expect(reported).toEqual([]);
  });
});
