import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complain, contact } from '@odr/infra/demo/steps.ts';
import { aggregateKinds, topicIn, topics } from '@odr/shared/contracts/topics.ts';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { Kafka, logLevel } from 'kafkajs';
import { eventually } from '../kit/eventually.ts';
import { type Actor, type OdrEnterprise, aConsumer, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

/** Data of persons that stand nowhere else: whoever finds one of them has found a leak. */
const canaries = {
  name: '欧阳金丝雀',
  phone: '13987650123',
  address: '杭州市西湖区金丝雀巷987号',
  liaison: '钱负责',
  liaisonPhone: '13700000002',
};

const reveal = `mutation($input: RevealContactInput!) {
  revealContact(input: $input) { __typename ... on RevealContactSuccess { name phone postalAddress } }
}`;

describe('Data of persons', () => {
  let enterprise: OdrEnterprise;
  let consumer: Actor;
  let complaintId: string;

  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
    consumer = await aConsumer();
    const referred = await complain(consumer, enterprise.id, {
      contactName: canaries.name,
      contactPhone: `+86 ${canaries.phone}`,
      postalAddress: canaries.address,
      route: 'AUTHORITY',
    });
    complaintId = referred.id;
    const contactDetails = { contactName: canaries.name, contactPhone: canaries.phone };
    const negotiated = await complain(consumer, enterprise.id, contactDetails);
    await contact(enterprise.liaison, negotiated.id, stack.now());
    // What a client sends wrongly must not come back in an error, nor be written to a log.
    await stack.graph(consumer.token, reveal, { input: { name: canaries.name, phone: canaries.phone } });
  });

  const leaksIn = (text: string): string[] =>
    Object.values(canaries).filter((canary) => text.includes(canary) || text.includes(toBase64(canary)));
  const toBase64 = (text: string) => Buffer.from(text).toString('base64').replaceAll('=', '');

  it('are whole only for who reveals them with a reason, and the reason is in the audit log', async () => {
    const officer = await anOfficer();
    const input = { idempotencyKey: crypto.randomUUID(), complaintId, reason: '核实转交材料' };
    const { data } = await stack.graph(officer.token, reveal, { input });
    expect(data).toEqual({
      revealContact: {
        __typename: 'RevealContactSuccess',
        name: canaries.name,
        phone: canaries.phone,
        postalAddress: canaries.address,
      },
    });
    const database = await connectDatabase({ url: stack.databaseUrl('complaint'), tables: [], migrations: [] });
    const rows: { reason: string }[] = await database.query(
      "SELECT reason FROM audit WHERE command = 'revealContact' AND subject = ?",
      [officer.subject],
    );
    await database.destroy();
    expect(rows).toEqual([{ reason: input.reason }]);
  });

  it('are in no row of any database', async () => {
    for (const service of serviceNames) {
      const database = await connectDatabase({ url: stack.databaseUrl(service), tables: [], migrations: [] });
      const tables: Record<string, string>[] = await database.query('SHOW TABLES');
      for (const table of tables.flatMap((row) => Object.values(row))) {
        const rows: Record<string, unknown>[] = await database.query(`SELECT * FROM \`${table}\``);
        const text = rows
          .flatMap((row) => Object.values(row))
          .map((value) => (Buffer.isBuffer(value) ? value.toString('utf8') : JSON.stringify(value)))
          .join('\n');
        expect({ service, table, leaks: leaksIn(text) }).toEqual({ service, table, leaks: [] });
      }
      await database.destroy();
    }
  });

  it('are in no log line and no metric', async () => {
    for (const file of readdirSync(stack.logsFolder).filter((name) => name.endsWith('.log'))) {
      expect({ file, leaks: leaksIn(readFileSync(join(stack.logsFolder, file), 'utf8')) }).toEqual({ file, leaks: [] });
    }
    for (const service of serviceNames) {
      const metrics = await (await fetch(`${stack.serviceUrl(service)}/metrics`)).text();
      expect({ service, leaks: leaksIn(metrics) }).toEqual({ service, leaks: [] });
    }
  });

  describe('on the road', () => {
    const kafka = new Kafka({ brokers: [...stack.brokers], logLevel: logLevel.NOTHING });
    const consumerOfAll = kafka.consumer({ groupId: `canaries-${crypto.randomUUID()}` });
    afterAll(() => consumerOfAll.disconnect());

    it('are in no event', async () => {
      const seen: string[] = [];
      await consumerOfAll.connect();
      await consumerOfAll.subscribe({
        topics: aggregateKinds.map((kind) => topicIn(stack.namespace, topics[kind].topic)),
        fromBeginning: true,
      });
      await consumerOfAll.run({
        eachMessage: async ({ message }) => {
          seen.push(`${message.value?.toString() ?? ''} ${JSON.stringify(message.headers)}`);
        },
      });
      await eventually(
        'the complaint among the events',
        () => seen.some((text) => text.includes(consumer.subject)),
        30_000,
      );
      expect(leaksIn(seen.join('\n'))).toEqual([]);
    });
  });
});
