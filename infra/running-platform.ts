import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { auditDatabaseOf } from '@odr/shared/audit/audit.tables.ts';
import { parseEnvironment, processVariables } from '@odr/shared/config/environment.ts';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { databaseName } from './databases.ts';
import { brokerAnswers } from './engines/broker.ts';
import { Fault, faultLine } from './fault.ts';
import { startFolder } from './folders.ts';
import { urlAt } from './platform.ts';
import { type Secrets, keptSecrets } from './secrets.ts';
import { portVariables, portsOf } from './stack-ports.ts';

const variables = processVariables.extend({
  ...portVariables.shape,
  ODR_DATABASE_ADMIN_URL: z.url().optional(),
  ODR_KAFKA_BROKERS: z.string().optional(),
  /** Folder of the stack, where it is not that of `npm start`. */
  ODR_STACK_DIR: z.string().default(startFolder),
});

/** A running platform, as the operator's commands see it: the same environment leads to it as started it. */
export interface RunningPlatform {
  readonly namespace: string;
  readonly secrets: Secrets;
  readonly brokers: readonly string[];
  /** Base URL of a service. */
  serviceUrl(service: ServiceName): string;
  /** Opens a service's database, or that of its audit log, with the service's own account. @throws Fault where it does not answer */
  open(service: ServiceName, which?: 'own' | 'audit'): Promise<DataSource>;
}

/** @throws Fault where nothing was ever started here */
export function runningPlatform(): RunningPlatform {
  const environment = parseEnvironment(variables);
  const file = join(resolve(environment.ODR_STACK_DIR), 'secrets.json');
  if (!existsSync(file)) throw new Fault(`No platform was started here yet: ${file} is not there. Start it: npm start`);
  const secrets = keptSecrets(file);
  const ports = portsOf(environment);
  const host = new URL(environment.ODR_DATABASE_ADMIN_URL ?? `mysql://127.0.0.1:${ports.database}`).host;
  return {
    namespace: environment.ODR_NAMESPACE,
    secrets,
    brokers: environment.ODR_KAFKA_BROKERS?.split(',') ?? [`127.0.0.1:${ports.kafka}`],
    serviceUrl: (service) => urlAt(ports[service]),
    async open(service, which = 'own') {
      const name = databaseName(environment.ODR_NAMESPACE, service);
      const password = encodeURIComponent(secrets.databasePasswords[service]);
      const url = `mysql://${name}:${password}@${host}/${which === 'own' ? name : auditDatabaseOf(name)}`;
      try {
        return await connectDatabase({ url, tables: [], migrations: [], connections: 1 });
      } catch (error) {
        throw new Fault(
          `The ${which === 'own' ? 'database' : 'audit database'} of ${service} can't be opened at ${host}. ` +
            `Is the platform running? npm start (${faultLine(error)})`,
        );
      }
    },
  };
}

/** @throws Fault where no broker answers */
export async function requireBroker({ brokers }: RunningPlatform): Promise<void> {
  if (await brokerAnswers(brokers)) return;
  throw new Fault(`No Kafka answers at ${brokers.join(',')}. Is the platform running? npm start`);
}

/** The services that were named, all where none was. @throws Fault naming what is no service */
export function servicesNamed(words: readonly string[]): ServiceName[] {
  const named = words.map((word) => {
    const service = serviceNames.find((name) => name === word);
    if (service === undefined) throw new Fault(`${word} is no service. The services: ${serviceNames.join(', ')}`);
    return service;
  });
  return named.length === 0 ? [...serviceNames] : named;
}
