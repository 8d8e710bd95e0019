import { connectDatabase } from '@odr/shared/database/database.ts';
import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import type { DataSource } from 'typeorm';
import { stack } from './stack.ts';

/** Connections of a test to the databases of all services, with the services' own accounts. */
export interface OpenDatabases {
  of(service: ServiceName): DataSource;
  close(): Promise<void>;
}

/** Opens the database of each service. */
export async function openDatabases(): Promise<OpenDatabases> {
  const open = new Map<ServiceName, DataSource>();
  for (const service of serviceNames) {
    const url = stack.databaseUrl(service);
    open.set(service, await connectDatabase({ url, tables: [], migrations: [], connections: 2 }));
  }
  return {
    of(service) {
      const database = open.get(service);
      if (database === undefined) throw new Error(`The database of ${service} is not open.`);
      return database;
    },
    async close() {
      for (const database of open.values()) await database.destroy();
    },
  };
}
