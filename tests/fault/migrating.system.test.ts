import { afterAll, describe, expect, it } from '@jest/globals';
import { databaseName, dropDatabases } from '@odr/infra/databases.ts';
import { deleteTopics } from '@odr/infra/engines/broker.ts';
import type { LocalProcess } from '@odr/infra/processes/local-process.ts';
import { connectDatabase } from '@odr/shared/database/database.ts';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import { moreProcesses } from '../kit/processes.ts';
import { stack } from '../kit/stack.ts';

const namespace = `${stack.namespace}m`;
const replicas = 3;

describe('Three replicas that start at once on an empty database', () => {
  const started: LocalProcess[] = [];
  afterAll(async () => {
    await Promise.all(started.map((each) => each.kill()));
    await dropDatabases(stack.databaseAdminUrl, namespace);
    await deleteTopics(stack.brokers, namespace);
  });

  it.each(['complaint', 'evaluation'] as const)(
    'of %s migrate it once, and start clean afterwards',
    async (service) => {
      const processes = await moreProcesses(service, replicas, namespace);
      started.push(...processes);
      await Promise.all(processes.map((each) => each.start()));
      const migrated = await migrations(service, namespace);
      expect(migrated).toEqual(await migrations(service, stack.namespace));
      await Promise.all(processes.map((each) => each.kill()));
      await Promise.all(processes.map((each) => each.start()));
      expect(await migrations(service, namespace)).toEqual(migrated);
      await Promise.all(processes.map((each) => each.kill()));
    },
  );

  async function migrations(service: ServiceName, of: string): Promise<string[]> {
    const url = new URL(stack.databaseAdminUrl);
    url.pathname = `/${databaseName(of, service)}`;
    const database = await connectDatabase({ url: url.toString(), tables: [], migrations: [], connections: 1 });
    try {
      const rows: { name: string }[] = await database.query('SELECT name FROM migrations ORDER BY id');
      return rows.map(({ name }) => name);
    } finally {
      await database.destroy();
    }
  }
});
