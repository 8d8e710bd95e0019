import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type StackFolders, stackFolders, testFolders } from './folders.ts';
import { endLeftOvers, noted, notePid } from './processes/pid-files.ts';
import { supervisorOf } from './supervisor.ts';

/** Noted in the folder itself: what stands in its `run` folder is ended by whoever claims the stack. */
const ownName = 'test-run';

/** The folder of one run of the tests, and the namespace of its databases, topics and groups. */
export interface TestFolder {
  readonly namespace: string;
  readonly folders: StackFolders;
}

/** Makes the folder of a new run. */
export function newTestFolder(): TestFolder {
  const namespace = `t${randomBytes(4).toString('hex')}`;
  const folders = stackFolders(join(testFolders, namespace));
  notePid(folders.base, ownName, process.pid, 0);
  return { namespace, folders };
}

/** Ends what still runs in a run's folder and removes it, but for the logs where these are wanted. */
export async function removeTestFolder({ base, logs, run }: StackFolders, keepLogs: boolean): Promise<void> {
  await endLeftOvers(run);
  for (const name of readdirSync(base)) {
    if (!keepLogs || join(base, name) !== logs) rmSync(join(base, name), { recursive: true, force: true });
  }
  if (!keepLogs || readdirSync(logs).length === 0) rmSync(base, { recursive: true, force: true });
}

/** Removes what runs that were killed have left: their folders are there, and nobody owns them. */
export async function removeAbandonedTestFolders(): Promise<void> {
  if (!existsSync(testFolders)) return;
  for (const name of readdirSync(testFolders)) {
    const base = join(testFolders, name);
    if (existsSync(join(base, 'run')) && !isInUse(base)) await removeTestFolder(stackFolders(base), true);
  }
}

function isInUse(base: string): boolean {
  return noted(base, ownName) !== undefined || supervisorOf(join(base, 'run')) !== undefined;
}
