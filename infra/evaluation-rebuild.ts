import { setTimeout as delay } from 'node:timers/promises';
import { rebuildProgress, requestRebuild } from '@odr/evaluation/src/generation/rebuild.ts';
import { parseEnvironment, processVariables } from '@odr/shared/config/environment.ts';
import { connectDatabase } from '@odr/shared/database/database.ts';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { databaseName } from './databases.ts';
import { Fault, faultLine } from './fault.ts';
import { stackFolders, startFolder } from './folders.ts';
import { keptSecrets } from './secrets.ts';
import { portVariables } from './stack-ports.ts';

const variables = processVariables.extend({
  ODR_DATABASE_PORT: portVariables.shape.ODR_DATABASE_PORT,
  ODR_DATABASE_ADMIN_URL: z.url().optional(),
  /** The evaluation's own database, where it is not that of `npm start`. */
  ODR_EVALUATION_DATABASE_URL: z.url().optional(),
});

const lookEveryMs = 500;
const patienceMs = 30_000;

/**
 * `npm run evaluation:rebuild`: has the running evaluation service build its facts and figures anew from the topics while it goes on
 * answering, and waits until the new ones answer. Broken off, the rebuild goes on by itself.
 */
async function main(): Promise<number> {
  const database = await connectDatabase({ url: databaseUrl(), tables: [], migrations: [], connections: 1 });
  try {
    const generation = await requestRebuild(database);
    console.log(`Generation ${generation} of the facts is being built; the one before goes on answering.`);
    const began = performance.now();
    const read = await untilLive(database, generation);
    const seconds = (performance.now() - began) / 1000;
    console.log(`Generation ${generation} answers now: ${read} events read in ${seconds.toFixed(1)} s.`);
    return 0;
  } finally {
    await database.destroy();
  }
}

async function untilLive(database: DataSource, generation: number): Promise<bigint> {
  let last = -1n;
  let movedAt = performance.now();
  for (;;) {
    const { state, read, toRead } = await rebuildProgress(database, generation);
    if (state === 'LIVE') return read;
    if (read !== last) {
      console.log(`  ${read} of ${toRead} events`);
      movedAt = performance.now();
    } else if (performance.now() - movedAt > patienceMs) {
      throw new Fault('Nobody reads: the rebuild goes on by itself once the evaluation service runs (npm start).');
    }
    last = read;
    await delay(lookEveryMs);
  }
}

function databaseUrl(): string {
  const environment = parseEnvironment(variables);
  if (environment.ODR_EVALUATION_DATABASE_URL !== undefined) return environment.ODR_EVALUATION_DATABASE_URL;
  const { databasePasswords } = keptSecrets(stackFolders(startFolder).secrets);
  const name = databaseName(environment.ODR_NAMESPACE, 'evaluation');
  const url = new URL(environment.ODR_DATABASE_ADMIN_URL ?? `mariadb://127.0.0.1:${environment.ODR_DATABASE_PORT}`);
  return `${url.protocol}//${name}:${encodeURIComponent(databasePasswords.evaluation)}@${url.host}/${name}`;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(faultLine(error));
    process.exit(1);
  },
);
