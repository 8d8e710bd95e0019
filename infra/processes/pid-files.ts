import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { eventually } from './eventually.ts';

const entry = z.object({ pid: z.number().int(), startedAt: z.string(), rank: z.number().int() });
type Entry = z.infer<typeof entry>;

const graceMs = 10_000;

/** Notes that a process runs. `rank` orders the stopping of what is left over: the lowest first. */
export function notePid(folder: string, name: string, pid: number, rank: number): void {
  const startedAt = startOf(pid);
  if (startedAt === undefined) return;
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ pid, startedAt, rank } satisfies Entry));
}

/** Forgets a process that has ended. */
export function forgetPid(folder: string, name: string): void {
  rmSync(join(folder, `${name}.json`), { force: true });
}

/** The id of the process noted under this name, where it still runs. */
export function noted(folder: string, name: string): number | undefined {
  const found = read(folder, name);
  return found !== undefined && runs(found) ? found.pid : undefined;
}

/** Ends every noted process that still runs, in order of rank, politely first. Returns the names of those it ended. */
export async function endLeftOvers(folder: string): Promise<string[]> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
  const found = names.flatMap((name) => {
    const each = read(folder, name);
    return each !== undefined && runs(each) ? [{ name, ...each }] : [];
  });
  const ranks = [...new Set(found.map((each) => each.rank))].toSorted((a, b) => a - b);
  for (const rank of ranks) await Promise.all(found.filter((each) => each.rank === rank).map(end));
  for (const name of names) forgetPid(folder, name);
  return found.map((each) => each.name);
}

async function end(leftOver: Entry): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(leftOver.pid, signal);
    } catch {
      return; // it has ended by itself meanwhile
    }
    if (await eventually(() => !runs(leftOver), graceMs)) return;
  }
}

function read(folder: string, name: string): Entry | undefined {
  try {
    return entry.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  } catch {
    return undefined; // absent, or cut off by a kill: nothing to go by
  }
}

/** A process id is used again after a while; together with the start time it names one process. */
function runs(one: Entry): boolean {
  return startOf(one.pid) === one.startedAt;
}

/** When a process started, in a form that only serves to compare; `undefined` where none runs. */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      // The second field is the program's name in parentheses and can hold spaces: count from behind it.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return fields[0] === 'Z' ? undefined : fields[19];
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return 'running';
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
