import { connectAsAdmin, dropDatabases } from '../databases.ts';
import { Fault, faultLine } from '../fault.ts';
import { brokerAnswers, deleteTopics } from './broker.ts';
import type { Engines } from './engines.ts';

/** Servers that run somewhere already. This stack neither starts nor stops them. @throws Fault where they do not answer */
export async function givenEngines(
  databaseAdminUrl: string | undefined,
  brokerList: string | undefined,
  namespace: string,
): Promise<Engines> {
  if (!databaseAdminUrl || !brokerList) {
    throw new Fault('Set both ODR_DATABASE_ADMIN_URL and ODR_KAFKA_BROKERS, or neither to have them started here.');
  }
  const brokers = brokerList.split(',').map((broker) => broker.trim());
  try {
    await (await connectAsAdmin(databaseAdminUrl)).end();
  } catch (error) {
    throw new Fault(`The database server of ODR_DATABASE_ADMIN_URL can't be used: ${faultLine(error)}`);
  }
  if (!(await brokerAnswers(brokers))) throw new Fault(`No Kafka answers at ODR_KAFKA_BROKERS (${brokerList}).`);
  return {
    label: 'the servers given in the environment',
    databaseAdminUrl,
    brokers,
    components: [],
    async forget() {
      await dropDatabases(databaseAdminUrl, namespace);
      await deleteTopics(brokers, namespace);
    },
  };
}
