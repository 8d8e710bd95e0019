import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventContent } from '@odr/shared/contracts/catalogue.ts';
import { type PublishedEvent, toKafka } from '@odr/shared/contracts/envelope.ts';
import { topicIn } from '@odr/shared/contracts/topics.ts';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { type Id, idToBytes, newId } from '@odr/shared/id/id.ts';
import { connectKafka } from '@odr/shared/messaging/kafka.ts';
import { createLogger } from '@odr/shared/observability/log.ts';
import { eventually } from '@odr/tests/kit/eventually.ts';
import { descriptionVariable } from '@odr/tests/kit/stack-description.ts';
import { stack } from '@odr/tests/kit/stack.ts';
import type { DataSource } from 'typeorm';
import { projectFolder } from './folders.ts';

/** Runs one of the operator's commands against the stack of the tests, as `npm run` would. */
function command(script: string, ...words: string[]): Promise<{ code: number; said: string }> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    ODR_STACK_DIR: dirname(process.env[descriptionVariable] ?? ''),
    ODR_NAMESPACE: stack.namespace,
    ODR_DATABASE_ADMIN_URL: stack.databaseAdminUrl,
    ODR_KAFKA_BROKERS: stack.brokers.join(','),
    ODR_COMPLAINT_PORT: new URL(stack.serviceUrl('complaint')).port,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(projectFolder, 'infra', script), ...words], { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), said: out + err }),
    );
  });
}

describe('npm run dlq', () => {
  const enterprise: Id = newId();
  const liaison = `liaison-${enterprise}`;
  let database: DataSource;

  const event = (aggregateVersion: number, content: ReturnType<typeof eventContent>): PublishedEvent => ({
    ...content,
    id: newId(),
    subject: enterprise,
    aggregateVersion,
    time: stack.now(),
  });
  const standing = { subjectKind: 'ENTERPRISE', industry: 'F5211', scale: 'SMALL', division: '330106' } as const;
  const file = { unifiedSocialCreditCode: '91330106MA2B0QAE5X', name: '死信商店', ...standing } as const;
  const since = '2026-01-05T01:00:00.000Z';

  beforeAll(async () => {
    database = await connectDatabase({ url: stack.databaseUrl('complaint'), tables: [], migrations: [] });
    // The reader will stumble over a member that is there already.
    await database.query("INSERT INTO member_copy VALUES (?, ?, 'STAFF', UTC_TIMESTAMP(3))", [
      liaison,
      idToBytes(enterprise),
    ]);
    const producer = connectKafka({
      brokers: stack.brokers,
      clientId: 'dlq-test',
      log: createLogger('test', 'silent'),
    }).producer({ allowAutoTopicCreation: false });
    await producer.connect();
    const events = [
      event(1, eventContent('odr.enterprise.registered', { ...file, odrStatus: 'NOT_ODR' })),
      event(
        2,
        eventContent('odr.enterprise.accountOpened', {
          applicationId: newId(),
          ...standing,
          reviewingAuthority: '330106',
          openedAt: since,
          liaisons: [{ subject: liaison, role: 'STAFF', since }],
        }),
      ),
      event(3, eventContent('odr.enterprise.changed', { ...file, odrStatus: 'ACTIVE' })),
    ];
    for (const { topic, ...message } of events.map(toKafka))
      await producer.send({ topic: topicIn(stack.namespace, topic), messages: [message] });
    await producer.disconnect();
  });
  afterAll(() => database.destroy());

  it('lists what could not be applied and what waits behind it, with a reason that tells no value', async () => {
    const listed = await eventually('both are put aside', async () => {
      const { said } = await command('dlq.ts', 'list', 'complaint');
      return said.includes('FOLLOWS') && said;
    });
    expect(listed).toContain(`POISON  enterprise-copy  ${enterprise} version 2  QueryFailedError: ER_DUP_ENTRY`);
    expect(listed).toContain(`FOLLOWS  enterprise-copy  ${enterprise} version 3`);
    expect(listed).not.toContain(liaison);
  }, 30_000);

  it('shows one of them whole', async () => {
    const [row]: { id: string }[] = await database.query(
      'SELECT id FROM dead_letter WHERE aggregate_id = ? ORDER BY version',
      [idToBytes(enterprise)],
    );
    const { code, said } = await command('dlq.ts', 'show', 'complaint', String(row?.id));
    expect(code).toBe(0);
    expect(said).toMatch(/ce_type +odr\.enterprise\.accountOpened/);
    expect(said).toContain('"reviewingAuthority":"330106"');
  }, 30_000);

  it('replays them in order once the cause is mended, and changes nothing before', async () => {
    const replay = () => command('dlq.ts', 'replay', 'complaint', 'enterprise-copy', enterprise);
    expect(await replay()).toMatchObject({ code: 1, said: expect.stringContaining('everything stays as it was') });
    await database.query('DELETE FROM member_copy WHERE subject = ?', [liaison]);
    expect(await replay()).toEqual({ code: 0, said: 'enterprise-copy: 2 applied, 0 put aside again\n' });
    const [copy]: { odr_status: string }[] = await database.query(
      'SELECT odr_status FROM enterprise_copy WHERE id = ?',
      [idToBytes(enterprise)],
    );
    expect(copy?.odr_status).toBe('ACTIVE');
  }, 30_000);

  it('names the readers there are, and explains itself', async () => {
    const unknown = await command('dlq.ts', 'replay', 'complaint', 'nobody', enterprise);
    expect(unknown).toMatchObject({ code: 1, said: expect.stringContaining('enterprise-copy') });
    expect(await command('dlq.ts')).toMatchObject({ code: 2, said: expect.stringContaining('Usage') });
  }, 30_000);

  it('is refused to whoever is no administrator', async () => {
    const url = `${stack.serviceUrl('complaint')}/operations/replay?reader=enterprise-copy&aggregate=${enterprise}`;
    expect((await fetch(url, { method: 'POST' })).status).toBe(401);
  });
});

describe('npm run outbox', () => {
  it('says that nothing waits once all is sent, and refuses what is no service', async () => {
    await eventually('everything is sent', async () =>
      (await command('outbox.ts')).said.split('\n').every((line) => line === '' || line.includes('nothing waits')),
    );
    expect(await command('outbox.ts', 'nonsense')).toMatchObject({
      code: 1,
      said: expect.stringContaining('nonsense is no service'),
    });
  }, 30_000);
});

describe('npm run audit:verify', () => {
  it('finds the log of every service sound', async () => {
    const { code, said } = await command('audit-verify.ts');
    expect(said).toMatch(/✓ complaint: sound: \d+ rows in \d+ blocks/);
    expect(code).toBe(0);
  }, 60_000);

  it('says how to start where nothing runs', async () => {
    const nowhere = await new Promise<string>((resolve) => {
      const env = { ...process.env, NODE_OPTIONS: '', ODR_STACK_DIR: join(stack.namespace, 'nowhere') };
      execFile(process.execPath, [join(projectFolder, 'infra', 'audit-verify.ts')], { env }, (_, out, err) =>
        resolve(out + err),
      );
    });
    expect(nowhere).toMatch(/^No platform was started here yet: .* Start it: npm start\n$/);
  }, 30_000);
});
