import { dirname, join } from 'node:path';
import { createDatabases } from '@odr/infra/databases.ts';
import { stackFolders } from '@odr/infra/folders.ts';
import { platformPlans } from '@odr/infra/platform.ts';
import { LocalProcess } from '@odr/infra/processes/local-process.ts';
import { pickFree } from '@odr/infra/processes/ports.ts';
import { keptSecrets } from '@odr/infra/secrets.ts';
import { portCount, portsFrom } from '@odr/infra/stack-ports.ts';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import { stack } from './stack.ts';

/**
 * More processes of one service, not started, each on a port of its own: beside those of the running stack, or on databases and topics of
 * their own where another namespace is given.
 */
export async function moreProcesses(
  service: ServiceName,
  count: number,
  namespace = stack.namespace,
): Promise<LocalProcess[]> {
  const folders = stackFolders(dirname(stack.logsFolder));
  const secrets = keptSecrets(folders.secrets);
  const { databasePasswords: own, sealerPasswords: sealer } = secrets;
  const databaseUrls = await createDatabases(stack.databaseAdminUrl, namespace, { own, sealer });
  const processes = Array.from({ length: count }, async (_, index) => {
    const ports = portsFrom(await pickFree(portCount));
    const test = { clockFile: join(folders.base, 'clock') };
    const settings = { folders, ports, namespace, secrets, databaseUrls, brokers: stack.brokers, test };
    const plan = platformPlans(settings).find(({ name }) => name === service);
    if (plan === undefined) throw new Error(`${service} has no plan.`);
    const name = `${service}-${namespace}-${index + 2}`;
    return new LocalProcess({ ...plan, name }, { folders, restarts: false, report: () => undefined });
  });
  return Promise.all(processes);
}
