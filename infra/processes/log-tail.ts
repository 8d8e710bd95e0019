import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Fault, tellsOfFullDisk } from '../fault.ts';

const shownLines = 12;

/** The last lines of a log, indented for the screen. */
export function lastLines(log: string, count = shownLines): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count);
  return lines.map((line) => `  │ ${line}`).join('\n');
}

/** Tells why a process ended before it was ready, as far as its log says, and what to do. */
export function diedWhileStarting(name: string, child: ChildProcess, log: string): Fault {
  const tail = lastLines(log);
  if (tellsOfFullDisk(tail))
    return new Fault(`The disk is full: ${name} could not start. Free some space and start again.`);
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(tail)?.[1];
  if (library !== undefined) {
    return new Fault(`${name} needs the system library ${library}. Install it, or use ODR_ENGINE=compose.`);
  }
  const how =
    child.pid === undefined ? 'could not be run' : `ended while starting (${child.exitCode ?? child.signalCode})`;
  return new Fault(`${name} ${how}. Mend what its log says and start again. The end of ${log}:\n${tail}`);
}
