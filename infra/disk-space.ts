import { statfsSync } from 'node:fs';
import { Fault } from './fault.ts';

/** @throws Fault where the disk of `folder` has less than `neededMb` free */
export function requireSpace(folder: string, neededMb: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 1024 ** 2);
  if (freeMb >= neededMb) return;
  throw new Fault(
    `The disk is full: ${freeMb} MB free at ${folder}, ${neededMb} MB needed. Free some space and start again.`,
  );
}
