import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { openDiskStore } from './disk-store.ts';

it('a disk store removes what a killed process left of an upload, but not the uploads of others that run', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'odr-files-'));
  await openDiskStore(folder);
  const uploading = path.join(folder, 'uploading');
  await writeFile(path.join(uploading, 'left'), 'half a fi');
  await writeFile(path.join(uploading, 'running'), 'half a fi');
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  await utimes(path.join(uploading, 'left'), twoHoursAgo, twoHoursAgo);

  await openDiskStore(folder);
  expect(await readdir(uploading)).toEqual(['running']);
  await rm(folder, { recursive: true });
});
