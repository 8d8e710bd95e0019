import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Fault } from '../fault.ts';

const oldestJava = 17;
const otherWays = 'or use ODR_ENGINE=compose, or give addresses in ODR_DATABASE_ADMIN_URL and ODR_KAFKA_BROKERS';

/** The command that runs Java: of `JAVA_HOME` where set, else the one found on the path. @throws Fault if missing or too old */
export function javaCommand(): string {
  const home = process.env['JAVA_HOME'];
  const command = home ? join(home, 'bin', 'java') : 'java';
  const asked = spawnSync(command, ['-version'], { encoding: 'utf8' });
  if (asked.error !== undefined) {
    const where = home ? ` in JAVA_HOME (${home})` : '';
    throw new Fault(
      `Java was not found${where}. Install Java ${oldestJava} or newer (https://adoptium.net), ${otherWays}.`,
    );
  }
  // Up to Java 8 a version began with 1.
  const version = Number(/version "(?:1\.)?(\d+)/.exec(asked.stderr)?.[1]);
  if (version >= oldestJava) return command;
  throw new Fault(
    `Java ${oldestJava} or newer is needed, found ${version}. Install it and set JAVA_HOME, ${otherWays}.`,
  );
}

/** @throws Fault where Maven is missing */
export function requireMaven(): void {
  if (spawnSync('mvn', ['--version'], { shell: process.platform === 'win32' }).error === undefined) return;
  throw new Fault(
    `Maven (mvn) was not found; it fetches MariaDB and Kafka. Install it (https://maven.apache.org), ${otherWays}.`,
  );
}
