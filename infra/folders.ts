import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Downloaded engines, shared by every stack of this checkout. */
export const enginesFolder = join(projectFolder, '.odr', 'engines');

/** What `npm start` keeps. */
export const startFolder = join(projectFolder, '.odr');

/** Where each run of the tests has a folder of its own. */
export const testFolders = join(projectFolder, '.odr-test');

/** The folders of one stack. */
export interface StackFolders {
  readonly base: string;
  readonly logs: string;
  /** Who runs: one file a process, see `processes/pid-files.ts`. */
  readonly run: string;
  /** What the engines store. */
  readonly data: string;
  readonly files: string;
  readonly secrets: string;
}

/** Names the folders of a stack below `base` and creates them. */
export function stackFolders(base: string): StackFolders {
  const folders = {
    base,
    logs: join(base, 'logs'),
    run: join(base, 'run'),
    data: join(base, 'data'),
    files: join(base, 'files'),
    secrets: join(base, 'secrets.json'),
  };
  for (const folder of [folders.logs, folders.run, folders.data, folders.files]) mkdirSync(folder, { recursive: true });
  return folders;
}
