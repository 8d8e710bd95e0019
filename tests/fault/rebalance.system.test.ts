import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topicIn, topics } from '@odr/shared/contracts/topics.ts';
import { type Id, idFromBytes, idToBytes } from '@odr/shared/id/id.ts';
import { Kafka, Partitioners, logLevel } from 'kafkajs';
import { allWell } from '../kit/all-well.ts';
import { disagreements } from '../kit/disagreements.ts';
import { eventually } from '../kit/eventually.ts';
import { type OpenDatabases, openDatabases } from '../kit/open-databases.ts';
import { moreProcesses } from '../kit/processes.ts';
import { copiedRecords, isInOrder, publishedVersions } from '../kit/published-records.ts';
import { stack } from '../kit/stack.ts';
import { startLoad } from './whole-cases.ts';

const consumersAtOnce = 4;
/** A broker takes 1 MB at once. */
const batchRows = 500;
const arrivalMs = 60_000;
const kinds = ['enterprise', 'complaint', 'feedback'] as const;

describe('Events that are delivered twice, and to another replica', () => {
  let databases: OpenDatabases;
  const producer = new Kafka({ brokers: stack.brokers, logLevel: logLevel.NOTHING }).producer({
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  beforeAll(async () => {
    databases = await openDatabases();
    await producer.connect();
  });
  afterAll(async () => {
    await producer.disconnect();
    await databases.close();
    await allWell();
  });

  it('are applied once and in order, while replicas join the consumer groups, leave them and are killed', async () => {
    const load = await startLoad(consumersAtOnce);
    for (const service of ['complaint', 'feedback', 'evaluation'] as const) {
      const [killed, stopped] = await moreProcesses(service, 2);
      if (killed === undefined || stopped === undefined) throw new Error('Two processes were asked for.');
      await Promise.all([killed.start(), stopped.start()]);
      await load.goOn(60);
      await killed.kill();
      await publishAgain();
      await stopped.stop();
    }
    await load.finish();
    await publishAgain();

    const { enterprise, rated } = load.ledger;
    const rows: { id: Buffer }[] = await databases
      .of('complaint')
      .query('SELECT id FROM complaint WHERE enterprise_id = ?', [idToBytes(enterprise.id)]);
    const filed = new Set(rows.map(({ id }) => idFromBytes(id)));
    const ours = (id: Id): boolean => filed.has(id) || id === enterprise.id;
    let left: string[] = ['nobody has looked'];
    const agree = async (): Promise<boolean> => (left = await disagreements(databases, ours)).length === 0;
    await eventually('the databases to agree', agree, arrivalMs).catch(() => undefined);
    expect(left).toEqual([]);
    for (const kind of kinds) {
      const published = [...(await publishedVersions(kind))].filter(([id]) => ours(id));
      expect(published.filter(([, versions]) => !isInOrder(versions))).toEqual([]);
      expect(published.every(([, versions]) => versions.length > new Set(versions).size)).toBe(true);
    }
    const [live]: { number: number }[] = await databases
      .of('evaluation')
      .query("SELECT number FROM generation WHERE state = 'LIVE'");
    const [counted]: { rated: string; points: string }[] = await databases
      .of('evaluation')
      .query(
        `SELECT SUM(rated) AS rated, SUM(satisfaction_points) AS points FROM monthly_figures_${live?.number} WHERE owner = ?`,
        [idToBytes(enterprise.id)],
      );
    const points = [...rated.values()].reduce((sum, each) => sum + each, 0);
    expect(counted).toEqual({ rated: String(rated.size), points: String(points) });
  }, 180_000);

  /** Sends all that lies in the topics once more, as a relay does that died before it could delete what it had sent. */
  async function publishAgain(): Promise<void> {
    for (const kind of kinds) {
      const messages = await copiedRecords(kind);
      const topic = topicIn(stack.namespace, topics[kind].topic);
      for (let from = 0; from < messages.length; from += batchRows)
        await producer.send({ acks: -1, topic, messages: messages.slice(from, from + batchRows) });
    }
  }
});
