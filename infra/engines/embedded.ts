import { join } from 'node:path';
import { requireSpace } from '../disk-space.ts';
import { LocalProcess, type ProcessPlan } from '../processes/local-process.ts';
import { adminPassword } from './admin-password.ts';
import { downloadedEngines } from './download.ts';
import type { Engines, EnginesWanted } from './engines.ts';
import { javaCommand } from './java.ts';
import { kafkaPlan } from './kafka.ts';
import { adminName, mariadbPlan } from './mariadb.ts';

/** For the data of both on a first start, and some to work with. */
const spaceNeededMb = 400;

/** Real MariaDB and Kafka as processes of this machine. @throws Fault naming what the machine lacks */
export async function embeddedEngines(wanted: EnginesWanted): Promise<Engines> {
  const { folders, ports } = wanted;
  const java = javaCommand();
  const binaries = await downloadedEngines(wanted.report, folders.logs);
  requireSpace(folders.data, spaceNeededMb);
  const password = adminPassword(folders.data);
  const database = mariadbPlan({
    binaries: join(binaries, 'mariadb'),
    data: join(folders.data, 'mariadb'),
    port: ports.database,
    password,
  });
  const kafka = kafkaPlan({
    java,
    libraries: join(binaries, 'kafka', 'libs'),
    data: join(folders.data, 'kafka'),
    port: ports.kafka,
    controllerPort: ports.kafkaController,
  });
  const component = (plan: ProcessPlan): LocalProcess => new LocalProcess(plan, wanted);
  return {
    label: 'MariaDB and Kafka on this machine',
    databaseAdminUrl: `mariadb://${adminName}:${password}@127.0.0.1:${ports.database}`,
    brokers: [`127.0.0.1:${ports.kafka}`],
    components: [component(database), component(kafka)],
    forget: async () => undefined, // all they store is in the stack's folder
  };
}
