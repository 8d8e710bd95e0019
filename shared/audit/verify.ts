import type { Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { topics } from '../contracts/topics.ts';
import type { ServiceName } from '../subgraph/service-names.ts';
import { readAnnouncements } from './announcements.ts';
import { databaseOfAudit } from './audit.tables.ts';
import { type Comparison, compareAnnounced } from './compare-announced.ts';
import type { Finding } from './examine-block.ts';
import { type ChainReport, verifyChain } from './verify-chain.ts';

/** What was verified of one service. */
export interface AuditReport extends ChainReport {
  /** Blocks whose announcement is on its way to Kafka. */
  readonly unannounced: number;
}

/**
 * Verifies the audit logs of services: each chain by itself, then against what was announced of it on `odr.audit.v1`.
 *
 * @param of.databases an open connection to the audit database of each service, which may also read its `outbox`
 * @param of.report gets each finding as it is made
 */
export async function verifyAudit(of: {
  databases: ReadonlyMap<ServiceName, DataSource>;
  kafka: Kafka;
  namespace: string;
  report: (service: ServiceName, finding: Finding) => void;
}): Promise<Map<ServiceName, AuditReport>> {
  const reports = new Map<ServiceName, AuditReport>();
  const comparisons = new Map<ServiceName, Comparison>();
  for (const [service, database] of of.databases) {
    const last = await lastBlock(database);
    const waiting = await waitingAnnouncements(database);
    const chain = await verifyChain(database, service, (finding) => of.report(service, finding));
    reports.set(service, { ...chain, unannounced: waiting.length });
    comparisons.set(
      service,
      compareAnnounced({ last, waiting: waiting[0] }, (numbers) => hashesOf(database, numbers)),
    );
  }
  await readAnnouncements(of.kafka, of.namespace, async (announcements) => {
    for (const [service, comparison] of comparisons) {
      const its = announcements.filter((each) => each.service === service);
      for (const finding of await comparison.take(its)) of.report(service, finding);
    }
  });
  for (const [service, comparison] of comparisons) {
    for (const finding of comparison.end()) of.report(service, finding);
  }
  return reports;
}

async function lastBlock(database: DataSource): Promise<number> {
  const [row]: { number: string | number | null }[] = await database.query(
    'SELECT MAX(number) AS number FROM audit_block',
  );
  return Number(row?.number ?? 0);
}

/** The numbers of blocks whose announcement lies in the outbox, ascending. */
async function waitingAnnouncements(database: DataSource): Promise<number[]> {
  const [row]: { name: string }[] = await database.query('SELECT DATABASE() AS name');
  const rows: { number: string | number }[] = await database.query(
    `SELECT JSON_VALUE(headers, '$.ce_aggregateversion') AS number
     FROM \`${databaseOfAudit(row?.name ?? '')}\`.outbox WHERE topic = ? ORDER BY id`,
    [topics.audit.topic],
  );
  return rows.map(({ number }) => Number(number)).toSorted((a, b) => a - b);
}

async function hashesOf(database: DataSource, numbers: readonly number[]): Promise<Map<number, Buffer>> {
  if (numbers.length === 0) return new Map();
  const rows: { number: string | number; hash: Buffer }[] = await database.query(
    'SELECT number, hash FROM audit_block WHERE number IN (?)',
    [numbers],
  );
  return new Map(rows.map(({ number, hash }) => [Number(number), hash]));
}
