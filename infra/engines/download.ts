import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireSpace } from '../disk-space.ts';
import { Fault, tellsOfFullDisk } from '../fault.ts';
import { enginesFolder, projectFolder } from '../folders.ts';
import type { Report } from '../processes/component.ts';
import { requireMaven } from './java.ts';

const pom = join(projectFolder, 'infra', 'embedded', 'pom.xml');
const spaceNeededMb = 900;
const patience = ['-Dmaven.wagon.http.connectionTimeout=15000', '-Dmaven.wagon.http.readTimeout=60000'];

/**
 * The folder with the engines of `infra/embedded/pom.xml`, fetched by Maven when that file is new. It appears all at once under
 * its final name, so that a fetch broken off, or two at a time, leave nothing half done.
 *
 * @throws Fault where Maven, the network or the disk does not let it be fetched
 */
export async function downloadedEngines(report: Report, logFolder: string): Promise<string> {
  const edition = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const folder = join(enginesFolder, `${process.platform}-${process.arch}-${edition}`);
  if (existsSync(folder)) return folder;
  requireMaven();
  mkdirSync(enginesFolder, { recursive: true });
  requireSpace(enginesFolder, spaceNeededMb);
  report('Fetching MariaDB and Kafka with Maven, once (200 MB) …');
  const partial = `${folder}.${process.pid}`;
  const clear = (): void => rmSync(partial, { recursive: true, force: true });
  process.once('exit', clear); // asked to stop, this process does not wait for the network
  try {
    await runMaven(partial, join(logFolder, 'maven.log'));
    rmSync(join(partial, 'maven'), { recursive: true, force: true });
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    clear();
    process.off('exit', clear);
  }
  return folder;
}

async function runMaven(target: string, log: string): Promise<void> {
  const out = openSync(log, 'w');
  const args = ['-B', '-ntp', ...patience, '-f', pom, `-Dengines.directory=${target}`, 'package'];
  const maven = spawn('mvn', args, { stdio: ['ignore', out, out], shell: process.platform === 'win32' });
  closeSync(out);
  const end = (): boolean => maven.kill('SIGKILL');
  process.prependOnceListener('exit', end);
  const [code] = (await once(maven, 'exit')) as [number | null];
  process.off('exit', end);
  if (code === 0) return;
  if (tellsOfFullDisk(readFileSync(log, 'utf8'))) {
    throw new Fault('The disk is full: MariaDB and Kafka could not be fetched. Free some space and start again.');
  }
  throw new Fault(
    'Maven could not fetch MariaDB and Kafka. Check the network, or set a proxy or mirror in ~/.m2/settings.xml, and start ' +
      `again. What it says: ${log}`,
  );
}
