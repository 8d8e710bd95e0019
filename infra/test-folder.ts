import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type StackFolders, stackFolders, testFolders } from './folders.ts';
import { endLeftOvers, noted, notePid } from './processes/pid-files.ts';

const ownName = 'test-run';
const afterAllOthers = 100;

/** The folder of one run of the tests, and the namespace of its databases, topics and groups. */
export interface TestFolder {
  readonly namespace: string;
  readonly folders: StackFolders;
}

/** Makes the folder of a new run. */
export function newTestFolder(): TestFolder {
  const namespace = `t${randomBytes(4).toString('hex')}`;
  const folders = stackFolders(join(testFolders, namespace));
  notePid(folders.run, ownName, process.pid, afterAllOthers);
  return { namespace, folders };
}

/** Ends what still runs in a run's folder and removes it, but for the logs where these are wanted. */
export async function removeTestFolder({ base, logs, run }: StackFolders, keepLogs: boolean): Promise<void> {
  rmSync(join(run, `${ownName}.json`), { force: true });
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
    const run = join(testFolders, name, 'run');
    if (!existsSync(run) || noted(run, ownName) !== undefined) continue;
    await removeTestFolder(stackFolders(join(testFolders, name)), true);
  }
}
