import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connectAsAdmin } from '../databases.ts';
import { Fault, tellsOfFullDisk } from '../fault.ts';
import type { ProcessPlan } from '../processes/local-process.ts';

/** The account that creates databases and users. */
export const adminName = 'odr_admin';

const systemTables = ['mariadb_system_tables.sql', 'mariadb_performance_tables.sql', 'mariadb_system_tables_data.sql'];

interface MariadbWanted {
  /** Where the artifact was unpacked. */
  readonly binaries: string;
  readonly data: string;
  readonly port: number;
  readonly password: string;
}

/** How an own MariaDB is laid out and run. @throws Fault where there is none for this machine */
export function mariadbPlan(of: MariadbWanted): ProcessPlan {
  const server = findServer(of.binaries);
  const base = dirname(dirname(server));
  const env = { ...process.env, LD_LIBRARY_PATH: join(base, 'libs') };
  const args = [
    '--no-defaults',
    `--basedir=${base}`,
    `--lc-messages-dir=${join(base, 'share')}`,
    '--character-set-server=utf8mb4',
    '--innodb-buffer-pool-size=256M',
    '--innodb-log-file-size=64M',
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
  return {
    name: 'database',
    tier: 'database',
    command: server,
    args: [
      ...args,
      `--datadir=${of.data}`,
      '--bind-address=127.0.0.1',
      `--port=${of.port}`,
      `--socket=${join(of.data, 's')}`,
      '--skip-name-resolve',
      '--skip-ssl', // it would make itself a certificate at each start, which takes seconds
      '--transaction-isolation=READ-COMMITTED',
      '--default-time-zone=+00:00',
      '--max-connections=500',
    ],
    env,
    prepare: () => layOut({ ...of, server, base, env, args }),
    isReady: () => answers(of),
    readyTimeoutMs: 60_000,
    stopTimeoutMs: 30_000,
  };
}

function findServer(binaries: string): string {
  const [server] = globSync(join(binaries, '**', 'bin', 'mariadbd{,.exe}'));
  if (server === undefined || (process.platform !== 'win32' && process.arch !== expectedArch())) {
    throw new Fault(
      `There is no MariaDB to run here for ${process.platform} on ${process.arch}: use ODR_ENGINE=compose, or give addresses ` +
        'in ODR_DATABASE_ADMIN_URL and ODR_KAFKA_BROKERS.',
    );
  }
  for (const file of globSync(join(dirname(server), '*'))) chmodSync(file, 0o755);
  return server;
}

function expectedArch(): NodeJS.Architecture {
  return process.platform === 'darwin' ? 'arm64' : 'x64';
}

/** Makes the data folder with the system tables and one account, under a name that it keeps only when all went well. */
async function layOut(
  of: MariadbWanted & { server: string; base: string; env: NodeJS.ProcessEnv; args: readonly string[] },
): Promise<void> {
  if (existsSync(of.data)) return;
  const partial = `${of.data}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const statements = [
    'CREATE DATABASE mysql;\nUSE mysql;\n',
    ...systemTables.map((file) => readFileSync(join(of.base, 'share', file), 'utf8')),
    // The accounts that the system tables come with have no password; the one left is locked and owns the system's views.
    "DELETE FROM global_priv WHERE User <> 'mariadb.sys';\nDELETE FROM proxies_priv;\nFLUSH PRIVILEGES;\n",
    `CREATE USER '${adminName}'@'%' IDENTIFIED BY '${of.password}';\n`,
    `GRANT ALL PRIVILEGES ON *.* TO '${adminName}'@'%' WITH GRANT OPTION;\n`,
  ];
  const bootstrap = spawn(of.server, [...of.args, `--datadir=${partial}`, '--bootstrap'], {
    env: of.env,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const said = text(bootstrap.stderr);
  bootstrap.stdin.on('error', () => undefined); // it ended early: its exit code and its words tell
  bootstrap.stdin.end(statements.join('\n'));
  const [code] = (await once(bootstrap, 'exit')) as [number | null];
  if (code !== 0) throw layingOutFailed(await said);
  renameSync(partial, of.data);
}

function layingOutFailed(said: string): Fault {
  if (tellsOfFullDisk(said)) return new Fault('The disk is full: MariaDB has no room for its data. Free some space.');
  const reason = said.trimEnd().split('\n').slice(-5).join('\n');
  return new Fault(`MariaDB could not lay out its data folder. Mend this and start again:\n${reason}`);
}

async function answers(of: MariadbWanted): Promise<boolean> {
  try {
    await (await connectAsAdmin(`mysql://${adminName}:${of.password}@127.0.0.1:${of.port}`)).end();
    return true;
  } catch {
    return false;
  }
}
