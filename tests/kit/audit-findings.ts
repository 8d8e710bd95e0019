import { auditDatabaseOf } from '@odr/shared/audit/audit.tables.ts';
import { verifyAudit } from '@odr/shared/audit/verify.ts';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { connectKafka } from '@odr/shared/messaging/kafka.ts';
import { createLogger } from '@odr/shared/observability/log.ts';
import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import type { DataSource } from 'typeorm';
import { stack } from './stack.ts';

/** What `npm run audit:verify` would find wrong in the audit logs of the running stack, one line each. */
export async function auditFindings(): Promise<string[]> {
  const databases = new Map<ServiceName, DataSource>();
  const found: string[] = [];
  try {
    for (const service of serviceNames) {
      const url = new URL(stack.databaseUrl(service));
      url.pathname = `/${auditDatabaseOf(url.pathname.slice(1))}`;
      databases.set(
        service,
        await connectDatabase({ url: url.toString(), tables: [], migrations: [], connections: 1 }),
      );
    }
    await verifyAudit({
      databases,
      kafka: connectKafka({ brokers: stack.brokers, clientId: 'test-audit', log: createLogger('test', 'silent') }),
      namespace: stack.namespace,
      report: (service, { block, what }) => found.push(`${service}, block ${block}: ${what}`),
    });
    return found;
  } finally {
    for (const database of databases.values()) await database.destroy();
  }
}
