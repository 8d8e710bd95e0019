import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectFolder } from '../folders.ts';

/** Jest names each file that passed; only the others matter. */
const passedFile = /^PASS .*\n/gm;

/** One thing that `npm run check` looks at. */
export interface Step {
  readonly name: string;
  /** What is wrong, a line or a text each; empty where all is well. A throw counts as a fault. */
  faults(signal: AbortSignal): Promise<readonly string[]> | readonly string[];
}

/**
 * A step that runs a package's command line on this Node; where it fails, what it printed is the fault.
 *
 * @param script the JavaScript file to run, below `node_modules`
 * @param environment added to this process's own
 */
export function toolStep(
  name: string,
  script: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Step {
  return {
    name,
    async faults(signal) {
      const child = spawn(process.execPath, [join(projectFolder, 'node_modules', script), ...args], {
        cwd: projectFolder,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        signal,
      });
      const said = Promise.all([text(child.stdout), text(child.stderr)]);
      const [code] = (await once(child, 'close')) as [number | null];
      const streams = (await said).map((stream) => stream.replaceAll(passedFile, '').trim());
      return code === 0 ? [] : [...streams.filter((stream) => stream !== ''), `It ended with ${code ?? 'a signal'}.`];
    },
  };
}
