import type { Finding } from '@odr/shared/audit/examine-block.ts';
import { type AuditReport, verifyAudit } from '@odr/shared/audit/verify.ts';
import { connectKafka } from '@odr/shared/messaging/kafka.ts';
import { createLogger } from '@odr/shared/observability/log.ts';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import type { DataSource } from 'typeorm';
import { runCommand } from './run-command.ts';
import { requireBroker, runningPlatform, servicesNamed } from './running-platform.ts';

/** A log cut off early has a finding for each block: the first say enough. */
const mostLines = 100;

/**
 * `npm run audit:verify [-- <service> …]`: shows every change to the audit logs since their rows were sealed, one line each, and exits
 * with 1 where there is any.
 */
async function main(words: readonly string[]): Promise<number> {
  const services = servicesNamed(words);
  const platform = runningPlatform();
  await requireBroker(platform);
  const databases = new Map<ServiceName, DataSource>();
  const found = new Map<ServiceName, number>();
  try {
    for (const service of services) databases.set(service, await platform.open(service, 'audit'));
    const reports = await verifyAudit({
      databases,
      kafka: connectKafka({
        brokers: platform.brokers,
        clientId: 'odr-audit-verify',
        log: createLogger('infra', 'silent'),
      }),
      namespace: platform.namespace,
      report(service, finding) {
        const number = (found.get(service) ?? 0) + 1;
        found.set(service, number);
        if (number <= mostLines) console.log(lineOf(service, finding));
      },
    });
    for (const [service, report] of reports) console.log(summaryOf(service, report, found.get(service) ?? 0));
    return found.size === 0 ? 0 : 1;
  } finally {
    for (const database of databases.values()) await database.destroy();
  }
}

function lineOf(service: ServiceName, { block, row, what }: Finding): string {
  const place = [block === undefined ? [] : `block ${block}`, row === undefined ? [] : `row ${row}`].flat().join(', ');
  return `✗ ${service}: ${place}: ${what}`;
}

function summaryOf(service: ServiceName, report: AuditReport, findings: number): string {
  const { blocks, rows, unsealed, unannounced } = report;
  const verdict = findings === 0 ? 'sound' : `${findings} ${findings === 1 ? 'finding' : 'findings'}`;
  const cut = findings > mostLines ? `, the first ${mostLines} shown` : '';
  const waiting = [
    ...(unsealed > 0 ? [`${unsealed} rows not sealed yet`] : []),
    ...(unannounced > 0 ? [`${unannounced} blocks not announced yet`] : []),
  ];
  const counts = [`${rows} rows in ${blocks} blocks`, ...waiting].join(', ');
  return `${findings === 0 ? '✓' : '✗'} ${service}: ${verdict}${cut}: ${counts}`;
}

runCommand(main);
