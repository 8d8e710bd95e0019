import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './folders.ts';
import { newTestFolder, removeAbandonedTestFolders, removeTestFolder } from './test-folder.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';

const jest = join(projectFolder, 'node_modules', 'jest', 'bin', 'jest.js');

/** A consumer that was killed is missed by its group for 6 s, and some tests kill more than once. */
const testTimeoutMs = 90_000;

/**
 * Runs Jest on all tests or on those whose paths match, and returns its exit code. Jest's global setup brings the stack up where a
 * system test is among them; this process owns its folder and cleans up after it, however Jest ended.
 *
 * @param environment what the tests are told besides
 */
export async function runTests(paths: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  const asked = untilAskedToStop();
  await removeAbandonedTestFolders();
  const { namespace, folders } = newTestFolder();
  const running = spawn(process.execPath, [jest, '--runInBand', `--testTimeout=${testTimeoutMs}`, ...paths], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...environment,
      NODE_OPTIONS:
        '--experimental-vm-modules --disable-warning=ExperimentalWarning --disable-warning=TimeoutNegativeWarning',
      ODR_TEST_FOLDER: folders.base,
      ODR_TEST_NAMESPACE: namespace,
    },
  });
  void asked.then(() => running.kill('SIGTERM'));
  const [code] = (await once(running, 'exit')) as [number | null];
  const passed = code === 0;
  await removeTestFolder(folders, !passed);
  if (!passed && existsSync(folders.logs)) console.error(`The logs of the stack: ${folders.logs}`);
  return passed ? 0 : (code ?? 1);
}
