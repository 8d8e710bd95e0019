import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Fault } from '../fault.ts';
import { projectFolder } from '../folders.ts';
import type { Component, Tier } from '../processes/component.ts';
import { adminPassword } from './admin-password.ts';
import type { Engines, EnginesWanted } from './engines.ts';

/** Containers of `infra/compose.yaml`, one project for each namespace. @throws Fault where Docker can't be used */
export async function composeEngines(wanted: EnginesWanted): Promise<Engines> {
  const password = adminPassword(wanted.folders.data);
  const compose = (...args: string[]): Promise<void> =>
    docker(['compose', '-p', `odr-${wanted.namespace}`, '-f', join(projectFolder, 'infra', 'compose.yaml'), ...args], {
      ODR_DATABASE_PORT: String(wanted.ports.database),
      ODR_KAFKA_PORT: String(wanted.ports.kafka),
      ODR_DATABASE_ADMIN_PASSWORD: password,
    });
  const container = (name: string, tier: Tier): Component => ({
    name,
    tier,
    start: () => compose('up', '--detach', '--wait', name),
    stop: () => compose('stop', name),
    kill: () => compose('kill', name),
    pause: () => compose('pause', name),
    resume: () => compose('unpause', name),
  });
  await docker(['version'], {});
  return {
    label: 'containers (infra/compose.yaml)',
    databaseAdminUrl: `mariadb://root:${password}@127.0.0.1:${wanted.ports.database}`,
    brokers: [`127.0.0.1:${wanted.ports.kafka}`],
    components: [container('database', 'database'), container('kafka', 'broker')],
    forget: () => compose('down', '--volumes'),
  };
}

async function docker(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn('docker', args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = text(child.stderr);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (code === 0) return;
  } catch {
    throw new Fault('Docker was not found. Install it with Compose, or leave out ODR_ENGINE=compose.');
  }
  const reason = (await said).trim().split('\n').at(-1);
  throw new Fault(`docker ${args.at(-1)} failed. Is the Docker daemon running? It says: ${reason}`);
}
