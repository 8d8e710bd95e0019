import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { connectDatabase } from '../database/database.ts';
import { type Lease, releaseLease, renewLease, takeLease } from '../database/lease.ts';
import type { Logger } from '../observability/log.ts';
import type { ServiceName } from '../subgraph/service-names.ts';
import { sealTables } from './audit.tables.ts';
import { blockRows, sealNextBlock } from './seal.ts';

const lease = { ttlMs: 5_000, standbyMs: 1_000 };
const pauseMs = 200;
const retryMs = 1_000;
/** Nearly every transaction is over within seconds; those that took longer are found once a minute, or under the next lease. */
const usualLookBackMs = 10_000;
const longLookBack = { ms: 15 * 60_000, everyMs: 60_000 };

/** A service's sealer, as it runs in the background. */
export interface Sealing {
  /** `audit` while rows can't be sealed. */
  degraded(): string[];
  /** Finishes the block in hand and gives the lease back. */
  stop(): Promise<void>;
}

/**
 * Seals a service's audit log until nothing is left unsealed, again and again. Of several replicas one does it.
 *
 * @param of.database the service's own connection, for the lease
 * @param of.sealerUrl the audit database, with the sealer's own account
 */
export function startSealing(of: {
  service: ServiceName;
  database: DataSource;
  sealerUrl: string;
  log: Logger;
}): Sealing {
  const { service, database, log } = of;
  const stopping = new AbortController();
  const pause = (ms: number) => delay(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  let healthy = true;

  async function whileLeading(sealer: DataSource, held: Lease): Promise<void> {
    await sealAll(sealer, 'everything');
    let lookedFarAt = Date.now();
    while (!stopping.signal.aborted) {
      if (!(await renewLease(database, held, lease.ttlMs))) return;
      const far = Date.now() - lookedFarAt > longLookBack.everyMs;
      if (far) lookedFarAt = Date.now();
      await sealAll(sealer, far ? longLookBack.ms : usualLookBackMs);
      healthy = true;
      await pause(pauseMs);
    }
  }

  /** One that lost its lease meanwhile does no harm, see `sealNextBlock`. */
  async function sealAll(sealer: DataSource, lookBack: number | 'everything'): Promise<void> {
    while (!stopping.signal.aborted) {
      if ((await sealNextBlock(sealer, service, lookBack)) < blockRows) return;
    }
  }

  async function lead(sealer: DataSource): Promise<void> {
    for (const statement of sealTables) await sealer.query(statement);
    while (!stopping.signal.aborted) {
      const held = await takeLease(database, 'audit-sealer', lease.ttlMs);
      try {
        if (held === undefined) await pause(lease.standbyMs);
        else await whileLeading(sealer, held);
      } finally {
        if (held !== undefined) await releaseLease(database, held).catch(() => undefined);
      }
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      let sealer: DataSource | undefined;
      try {
        sealer = await connectDatabase({ url: of.sealerUrl, tables: [], migrations: [], connections: 1 });
        await lead(sealer);
      } catch (error) {
        healthy = false;
        log.warn({ err: error }, 'audit: sealing failed, trying again');
        await pause(retryMs);
      } finally {
        await sealer?.destroy().catch(() => undefined);
      }
    }
  }

  const running = run();
  return {
    degraded: () => (healthy ? [] : ['audit']),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
