import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type StackFolders, stackFolders } from './folders.ts';
import type { Component, Tier } from './processes/component.ts';
import { Supervisor } from './supervisor.ts';

let folders: StackFolders;
let supervisor: Supervisor;
let ended: string[];

beforeEach(async () => {
  folders = stackFolders(mkdtempSync(join(tmpdir(), 'odr-supervisor-')));
  supervisor = await Supervisor.claim(folders, () => undefined);
  ended = [];
});

afterEach(() => rmSync(folders.base, { recursive: true }));

function component(name: string, tier: Tier): Component {
  return {
    name,
    tier,
    start: async () => undefined,
    stop: async () => void ended.push(`${name} stopped`),
    kill: async () => void ended.push(`${name} killed`),
    pause: async () => undefined,
    resume: async () => undefined,
  };
}

const all = [
  component('database', 'database'),
  component('kafka', 'broker'),
  component('complaint', 'service'),
  component('issuer', 'issuer'),
  component('gateway', 'gateway'),
];

describe('a supervisor', () => {
  it('stops gateway, services, issuer, broker, database in this order, once, however often it is asked', async () => {
    await supervisor.start(all);
    await Promise.all([supervisor.stop(), supervisor.stop()]);
    await supervisor.stop();
    expect(ended).toEqual([
      'gateway stopped',
      'complaint stopped',
      'issuer stopped',
      'kafka stopped',
      'database stopped',
    ]);
  });

  it('kills only the engines of a stack that is thrown away', async () => {
    await supervisor.start(all);
    await supervisor.discard();
    expect(ended).toEqual([
      'gateway stopped',
      'complaint stopped',
      'issuer stopped',
      'kafka killed',
      'database killed',
    ]);
  });

  it('starts nothing more once it stops', async () => {
    await supervisor.stop();
    await expect(supervisor.start(all)).rejects.toThrow('Stopped while starting.');
  });

  it('refuses a folder where another one runs, until that one has stopped', async () => {
    await expect(Supervisor.claim(folders, () => undefined)).rejects.toThrow(`process ${process.pid}`);
    await supervisor.stop();
    await expect(Supervisor.claim(folders, () => undefined)).resolves.toBeInstanceOf(Supervisor);
  });
});
