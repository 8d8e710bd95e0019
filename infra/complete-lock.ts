/**
 * `node infra/complete-lock.ts`: names in the lock file the optional packages of other platforms that the registry could not
 * give when it was written (a mirror that holds only its own platform's). Without them `npm ci` refuses the lock file; with
 * them it passes here and fetches them where they are wanted. What has been there stays as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absentOptionals, type LockFile } from './check/lock-file.ts';
import { projectFolder } from './folders.ts';

const file = join(projectFolder, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
const operatingSystems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

for (const { name, version, dev } of absentOptionals(lock)) {
  // A platform package carries its platform in its name: @swc/core-linux-arm-gnueabihf.
  const words = name.split(/[/-]/);
  const os = words.filter((word) => operatingSystems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name}: its name does not tell its platform`);
  lock.packages[`node_modules/${name}`] = {
    version,
    cpu,
    ...(dev ? { dev: true } : {}),
    ...(words.at(-1)?.startsWith('musl') ? { libc: ['musl'] } : {}),
    optional: true,
    os,
  };
  console.log(`${name} ${version}`);
}
const inOrder = Object.entries(lock.packages).toSorted(([one], [other]) => one.localeCompare(other, 'en'));
lock.packages = Object.fromEntries(inOrder);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
