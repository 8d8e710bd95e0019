import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { releaseLease, takeLease } from '../database/lease.ts';
import type { Logger } from '../observability/log.ts';

const leaseTtlMs = 60_000;

/** Something that a service does by itself, again and again. */
export interface Sweeper {
  /** Finishes the sweep in hand, then stops. */
  stop(): Promise<void>;
}

/**
 * Sweeps every `everyMs`, at once again while there was something to do. Of several replicas one sweeps at a time; should two do it
 * all the same, the commands that they run decide once. A failing sweep is logged and tried again.
 *
 * @param sweep does one bounded batch and answers how much there was to do; 0 when nothing is left
 */
export function startSweeper(of: {
  name: string;
  database: DataSource;
  everyMs: number;
  log: Logger;
  sweep: () => Promise<number>;
}): Sweeper {
  const { name, database, everyMs, log, sweep } = of;
  const stopping = new AbortController();

  async function sweepAll(): Promise<void> {
    const lease = await takeLease(database, name, leaseTtlMs);
    if (lease === undefined) return;
    try {
      while (!stopping.signal.aborted && (await sweep()) > 0);
    } finally {
      await releaseLease(database, lease).catch(() => undefined);
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await sweepAll().catch((error: unknown) => log.warn({ err: error, sweeper: name }, 'sweep failed, trying again'));
      await delay(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
