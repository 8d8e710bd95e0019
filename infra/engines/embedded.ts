import { join } from 'node:path';
import { requireSpace } from '../disk-space.ts';
import { LocalProcess, type ProcessPlan } from '../processes/local-process.ts';
import { adminPassword } from './admin-password.ts';
import { downloadedEngines } from './download.ts';
import type { Engines, EnginesWanted } from './engines.ts';
import { javaCommand } from './java.ts';
import { type KafkaPorts, kafkaPlan, newClusterId } from './kafka.ts';
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
  const nodes: KafkaPorts[] = [
    { port: ports.kafka, controllerPort: ports.kafkaController },
    ...(wanted.moreBrokers ?? []),
  ];
  const libraries = join(binaries, 'kafka', 'libs');
  const clusterId = newClusterId();
  const brokers = nodes.map((_, index) => {
    const data = join(folders.data, index === 0 ? 'kafka' : `kafka-${index + 1}`);
    return kafkaPlan({ java, libraries, data, nodes, index, clusterId });
  });
  const component = (plan: ProcessPlan): LocalProcess => new LocalProcess(plan, wanted);
  return {
    label: 'MariaDB and Kafka on this machine',
    databaseAdminUrl: `mariadb://${adminName}:${password}@127.0.0.1:${ports.database}`,
    brokers: nodes.map(({ port }) => `127.0.0.1:${port}`),
    components: [component(database), ...brokers.map(component)],
    forget: async () => undefined, // all they store is in the stack's folder
  };
}
