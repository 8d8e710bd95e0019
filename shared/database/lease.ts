import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/**
 * A lock that outlives a lost connection and works on any node of a database cluster: a row with an expiry by the database's own
 * clock and a fencing number that grows with each new holder.
 */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly fencing: number;
}

/** Takes the lease when it is free or expired; `undefined` when another holds it. */
export async function takeLease(database: DataSource, name: string, ttlMs: number): Promise<Lease | undefined> {
  const holder = randomUUID();
  await database.query('INSERT IGNORE INTO lease (name, expires_at) VALUES (?, UTC_TIMESTAMP(3) - INTERVAL 1 SECOND)', [
    name,
  ]);
  const taken: { affectedRows: number } = await database.query(
    'UPDATE lease SET holder = ?, fencing = fencing + 1, expires_at = UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND WHERE name = ? AND expires_at < UTC_TIMESTAMP(3)',
    [holder, ttlMs * 1000, name],
  );
  if (taken.affectedRows !== 1) return undefined;
  const rows: { fencing: string }[] = await database.query('SELECT fencing FROM lease WHERE name = ?', [name]);
  return { name, holder, fencing: Number(rows[0]?.fencing) };
}

/** Extends the lease; false when it was lost to another holder meanwhile. */
export async function renewLease(database: DataSource, lease: Lease, ttlMs: number): Promise<boolean> {
  const renewed: { affectedRows: number } = await database.query(
    'UPDATE lease SET expires_at = UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND WHERE name = ? AND holder = ?',
    [ttlMs * 1000, lease.name, lease.holder],
  );
  return renewed.affectedRows === 1;
}

/** Gives the lease back, so that the next holder need not wait for its expiry. */
export async function releaseLease(database: DataSource, lease: Lease): Promise<void> {
  await database.query(
    'UPDATE lease SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE name = ? AND holder = ?',
    [lease.name, lease.holder],
  );
}

/**
 * Runs `work` under the lease, waiting for it as long as `waitMs`.
 *
 * @throws Error when the lease did not become free in time
 */
export async function withLease<Result>(
  database: DataSource,
  name: string,
  { ttlMs, waitMs }: { ttlMs: number; waitMs: number },
  work: (lease: Lease) => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + waitMs;
  let lease = await takeLease(database, name, ttlMs);
  while (lease === undefined) {
    if (Date.now() > deadline) throw new Error(`The lease ${name} did not become free within ${waitMs} ms.`);
    await delay(100);
    lease = await takeLease(database, name, ttlMs);
  }
  const held = lease;
  const renewing = setInterval(() => void renewLease(database, held, ttlMs).catch(() => false), ttlMs / 3);
  try {
    return await work(held);
  } finally {
    clearInterval(renewing);
    await releaseLease(database, held);
  }
}
