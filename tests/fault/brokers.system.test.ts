import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topicIn, topics } from '@odr/shared/contracts/topics.ts';
import { type Id, idFromBytes, idToBytes } from '@odr/shared/id/id.ts';
import { Kafka, logLevel } from 'kafkajs';
import { allWell } from '../kit/all-well.ts';
import { disagreements } from '../kit/disagreements.ts';
import { eventually } from '../kit/eventually.ts';
import { type OpenDatabases, openDatabases } from '../kit/open-databases.ts';
import { type StackPart, stack } from '../kit/stack.ts';
import { startLoad } from './whole-cases.ts';

/** `npm run test:brokers`: more kills, on three brokers. */
const kills = Number(process.env['ODR_TEST_KILLS'] ?? 2);
const names = (['kafka', 'kafka-2', 'kafka-3'] as const satisfies StackPart[]).slice(0, stack.brokers.length);
const consumersAtOnce = 4;
const arrivalMs = 90_000;

describe(`Brokers (${names.length}) of which one is killed again and again`, () => {
  let databases: OpenDatabases;
  beforeAll(async () => {
    databases = await openDatabases();
  });
  afterAll(async () => {
    await databases.close();
    await allWell();
  });

  it('hold each event as often as there are brokers', async () => {
    const admin = new Kafka({ brokers: stack.brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const { topics: described } = await admin.fetchTopicMetadata({
      topics: [topicIn(stack.namespace, topics.complaint.topic)],
    });
    await admin.disconnect();
    const copies = described.flatMap(({ partitions }) => partitions.map(({ replicas }) => replicas.length));
    expect(new Set(copies)).toEqual(new Set([names.length]));
  });

  it(
    'hold up no write, and every acknowledged one arrives',
    async () => {
      const load = await startLoad(consumersAtOnce);
      for (let kill = 0; kill < kills; kill += 1) {
        const name = names[kill % names.length] ?? 'kafka';
        await stack.kill(name);
        await load.goOn(10);
        await stack.start(name);
        await load.goOn(10);
      }
      await load.finish();
      const { enterprise, rated } = load.ledger;
      const rows: { id: Buffer }[] = await databases
        .of('complaint')
        .query('SELECT id FROM complaint WHERE enterprise_id = ?', [idToBytes(enterprise.id)]);
      const filed = new Set(rows.map(({ id }) => idFromBytes(id)));
      expect([...rated.keys()].filter((id) => !filed.has(id))).toEqual([]);
      const ours = (id: Id): boolean => filed.has(id) || id === enterprise.id;
      let left: string[] = ['nobody has looked'];
      const agree = async (): Promise<boolean> => (left = await disagreements(databases, ours)).length === 0;
      await eventually('the databases to agree', agree, arrivalMs).catch(() => undefined);
      expect(left).toEqual([]);
    },
    240_000 + kills * 20_000,
  );
});
