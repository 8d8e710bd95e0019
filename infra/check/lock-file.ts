import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../folders.ts';

/** What we read of a package's entry in `package-lock.json`. */
interface LockedPackage {
  version?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** `package-lock.json`: entries by their folder, the project itself by the empty name. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

/** An optional package that another one names and the lock file lacks. */
interface AbsentPackage {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

/** The optional packages without an entry: `npm ci` refuses a lock file that lacks one, on whatever platform. */
export function absentOptionals(lock: LockFile): AbsentPackage[] {
  return Object.entries(lock.packages).flatMap(([folder, { optionalDependencies, dev }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !foldersSeenFrom(folder).some((above) => `${above}node_modules/${name}` in lock.packages))
      .map(([name, version]) => ({ name, version, dev: dev === true })),
  );
}

/** Where Node looks for a package from a folder: below itself, then below each package around it, last at the root. */
function foldersSeenFrom(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/node_modules/');
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`)];
}

/** Whether the lock file can be installed anywhere: complete for every platform, without the address of a registry. */
export function lockFileFaults(): string[] {
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as LockFile;
  return [
    ...absentOptionals(lock).map(({ name }) => `${name} is absent: run \`node infra/complete-lock.ts\``),
    ...Object.entries(lock.packages)
      .filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
      .map(([folder, { resolved }]) => `${folder} names an address: ${resolved}`),
  ];
}
