import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type DatabasePasswords,
  type DatabaseUrls,
  connectAsAdmin,
  createDatabases,
  databaseName,
  dropDatabases,
} from '@odr/infra/databases.ts';
import { forEachService } from '@odr/infra/each-service.ts';
import { eventually } from '@odr/tests/kit/eventually.ts';
import { stack } from '@odr/tests/kit/stack.ts';
import type { Connection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { connectDatabase, migrate } from '../database/database.ts';
import { runInOneTrip } from '../database/one-trip.ts';
import { type Id, newId } from '../id/id.ts';
import { auditInsert } from './insert-audit.ts';
import { ensureTopics } from '../messaging/ensure-topics.ts';
import { connectKafka } from '../messaging/kafka.ts';
import { type Relay, startRelay } from '../messaging/relay.ts';
import { createLogger } from '../observability/log.ts';
import type { ServiceName } from '../subgraph/service-names.ts';
import { auditDatabaseOf, sealTables } from './audit.tables.ts';
import { type BlockRow, type SealRow, blockColumns, blockOf, sealedColumns, sealedRowOf } from './audit.rows.ts';
import { hashOfBlock, hashOfRow, noBlock } from './chain.ts';
import { sealNextBlock } from './seal.ts';
import { startSealing } from './sealing.ts';
import { verifyAudit } from './verify.ts';

const namespace = `${stack.namespace}a`;
const log = createLogger('audit-test', 'silent');
const kafka = connectKafka({ brokers: stack.brokers, clientId: namespace, log });
const passwords: DatabasePasswords = { own: forEachService(() => newId()), sealer: forEachService(() => newId()) };
let urls: Record<ServiceName, DatabaseUrls>;
let attacker: Connection;
let relay: Relay | undefined;
const open: DataSource[] = [];

async function connect(url: string): Promise<DataSource> {
  const database = await connectDatabase({ url, tables: [], migrations: [], connections: 4 });
  open.push(database);
  return database;
}

/** A service's database and its sealer's, with the tables there. */
async function databasesOf(service: ServiceName): Promise<{ own: DataSource; sealer: DataSource }> {
  const own = await connect(urls[service].own);
  await migrate(own);
  const sealer = await connect(urls[service].sealer);
  for (const statement of sealTables) await sealer.query(statement);
  return { own, sealer };
}

/** Writes an audit row as the command pipe does. */
async function write(database: DataSource['manager'], aggregateId: Id, aggregateVersion: number): Promise<void> {
  const row = {
    aggregate: 'complaint',
    aggregateId,
    aggregateVersion,
    at: new Date(),
    subject: '李四-1',
    actorKind: 'OFFICER',
    authority: null,
    command: 'reveal-contact',
    reason: '核实 "情况"',
    events: ['ContactRevealed', 'Noted'],
  };
  await runInOneTrip(database, [auditInsert([row])]);
}

/** What `npm run audit:verify` finds for a service. */
async function findingsOf(service: ServiceName): Promise<string[]> {
  const audit = new URL(urls[service].own);
  audit.pathname = auditDatabaseOf(audit.pathname);
  const database = await connect(audit.href);
  const findings: string[] = [];
  await verifyAudit({
    databases: new Map([[service, database]]),
    kafka,
    namespace,
    report: (_, { block, row, what }) => findings.push(`${block ?? '-'}/${row ?? '-'} ${what}`),
  });
  return findings;
}

const announced = (own: DataSource) =>
  eventually('everything in the outbox is sent', async () => {
    const [row]: { waiting: string | number }[] = await own.query('SELECT COUNT(*) AS waiting FROM outbox');
    return Number(row?.waiting) === 0;
  });

beforeAll(async () => {
  urls = await createDatabases(stack.databaseAdminUrl, namespace, passwords);
  attacker = await connectAsAdmin(stack.databaseAdminUrl);
  await ensureTopics(kafka, namespace, ['audit']);
}, 60_000);

afterAll(async () => {
  await relay?.stop();
  for (const database of open) await database.destroy();
  await attacker.end();
  await dropDatabases(stack.databaseAdminUrl, namespace);
}, 60_000);

describe('what was sealed', () => {
  const tables = ['audit', 'audit_block', 'audit_seal'];
  const audit = auditDatabaseOf(databaseName(namespace, 'complaint'));
  let database: Awaited<ReturnType<typeof databasesOf>>;

  beforeAll(async () => {
    database = await databasesOf('complaint');
    relay = startRelay({ database: database.own, kafka, namespace, log });
    const [a, b] = [newId(), newId()];
    for (const version of [1, 3, 5]) {
      for (const id of [a, b]) {
        await write(database.own.manager, id, version);
        await write(database.own.manager, id, version + 1);
      }
      await sealNextBlock(database.sealer, 'complaint', 0);
    }
    await announced(database.own);
    await attacker.query(`USE ${audit}`);
    for (const table of tables) await attacker.query(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`);
  }, 60_000);

  afterEach(async () => {
    for (const table of tables) {
      await attacker.query(`DELETE FROM ${table}`);
      await attacker.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
    }
  });

  const deleteBlock = (block: number): string[] => [
    `DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_seal WHERE block = ${block})`,
    `DELETE FROM audit_seal WHERE block = ${block}`,
    `DELETE FROM audit_block WHERE number = ${block}`,
  ];

  it.each<[string, string[], string[]]>([
    ['is found as it was when nobody touched it', [], []],
    ['can’t be edited', ["UPDATE audit SET subject = 'x' WHERE id = 3"], ['1/3 edited after sealing']],
    [
      'can’t be edited in a single character of a reason',
      ["UPDATE audit SET reason = '核实 “情况”' WHERE id = 6"],
      ['2/6 edited after sealing'],
    ],
    ['can’t be deleted', ['DELETE FROM audit WHERE id = 5'], ['2/5 deleted after sealing']],
    [
      'can’t be deleted with its seal',
      ['DELETE FROM audit WHERE id = 5', 'DELETE FROM audit_seal WHERE audit_id = 5'],
      ['2/- rows were taken out after sealing: 3 where 4 were sealed'],
    ],
    [
      'can’t be reordered',
      [
        'UPDATE audit_seal SET position = 9 WHERE audit_id = 9',
        'UPDATE audit_seal SET position = 1 WHERE audit_id = 10',
        'UPDATE audit_seal SET position = 2 WHERE audit_id = 9',
      ],
      ['3/- rows were reordered after sealing'],
    ],
    [
      'can’t be reordered by changing ids',
      [
        'UPDATE audit SET id = 99 WHERE id = 1',
        'UPDATE audit SET id = 1 WHERE id = 2',
        'UPDATE audit SET id = 2 WHERE id = 99',
      ],
      [
        '1/1 edited after sealing',
        '1/2 edited after sealing',
        '1/2 inserted later than the next version of its aggregate',
      ],
    ],
    [
      'can’t be joined by a row invented later',
      [
        `INSERT INTO audit SELECT 99, aggregate, UNHEX(REPEAT('ab', 16)), 1, at, subject, actor_kind, authority, command, reason, events
         FROM kept_audit WHERE id = 1`,
        'INSERT INTO audit_seal SELECT 99, 1, 5, hash FROM kept_audit_seal WHERE audit_id = 1',
      ],
      ['1/99 edited after sealing', '1/- rows were put in after sealing: 5 where 4 were sealed'],
    ],
    [
      'can’t lose a block',
      deleteBlock(2),
      ['3/- block 2 is gone: deleted after sealing', '2/- announced, and cut off or deleted since'],
    ],
    ['can’t lose its end', deleteBlock(3), ['3/- announced, and cut off or deleted since']],
    [
      'can’t lose its end, whatever is left of it',
      ['DELETE FROM audit_block WHERE number = 3'],
      ['3/- deleted, 4 seals of its rows are still there', '3/- announced, and cut off or deleted since'],
    ],
    [
      'can’t be emptied',
      tables.map((table) => `DELETE FROM ${table}`),
      [1, 2, 3].map((number) => `${number}/- announced, and cut off or deleted since`),
    ],
  ])('%s', async (_, statements, findings) => {
    for (const statement of statements) await attacker.query(statement);
    expect(await findingsOf('complaint')).toEqual(findings);
  });

  it('can’t be sealed anew after a change, for the hashes were announced', async () => {
    await attacker.query("UPDATE audit SET command = 'nothing' WHERE id = 7");
    const admin = new URL(stack.databaseAdminUrl);
    admin.pathname = audit;
    const forger = await connect(admin.href);
    let previous = noBlock.hash;
    for (const number of [1, 2, 3]) {
      const [block]: BlockRow[] = await forger.query(`SELECT ${blockColumns} FROM audit_block WHERE number = ?`, [
        number,
      ]);
      const rows: SealRow[] = await forger.query(
        `SELECT ${sealedColumns} FROM audit_seal s JOIN audit a ON a.id = s.audit_id WHERE s.block = ? ORDER BY s.position`,
        [number],
      );
      if (block === undefined) throw new Error(`block ${number} is not there`);
      const hashes: Buffer[] = [];
      for (const { auditId, row } of rows.map(sealedRowOf)) {
        if (row === undefined) throw new Error(`row ${auditId} is not there`);
        hashes.push(hashOfRow(row));
        await forger.query('UPDATE audit_seal SET hash = ? WHERE audit_id = ?', [hashes.at(-1), auditId]);
      }
      const header = { ...blockOf(block), previous };
      previous = hashOfBlock('complaint', header, hashes);
      await forger.query('UPDATE audit_block SET previous = ?, hash = ? WHERE number = ?', [
        header.previous,
        previous,
        number,
      ]);
    }
    expect(await findingsOf('complaint')).toEqual([
      '2/- not the block that was announced',
      '3/- not the block that was announced',
    ]);
  });
});

describe('sealing', () => {
  it('leaves nothing out when ids commit out of order, nor when two seal at once', async () => {
    const { own, sealer } = await databasesOf('feedback');
    const slow = own.createQueryRunner();
    await slow.startTransaction('READ COMMITTED');
    await write(slow.manager, newId(), 1);
    for (let row = 0; row < 20; row += 1) await write(own.manager, newId(), 1);
    const other = await connect(urls.feedback.sealer);
    const sealed = await Promise.allSettled([sealer, other].map((each) => sealNextBlock(each, 'feedback', 0)));
    expect(sealed.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    await slow.commitTransaction();
    await slow.release();
    expect(await sealNextBlock(sealer, 'feedback', 10_000)).toBe(1);
    expect(await sealNextBlock(sealer, 'feedback', 'everything')).toBe(0);
    const sending = startRelay({ database: own, kafka, namespace, log });
    await announced(own);
    await sending.stop();
    expect(await findingsOf('feedback')).toEqual([]);
  }, 30_000);

  it('shows a row that was invented later, though it was sealed like any other', async () => {
    const { own, sealer } = await databasesOf('enterprise-registry');
    const id = newId();
    await write(own.manager, id, 4);
    await sealNextBlock(sealer, 'enterprise-registry', 0);
    await write(own.manager, id, 2);
    await sealNextBlock(sealer, 'enterprise-registry', 0);
    const sending = startRelay({ database: own, kafka, namespace, log });
    await announced(own);
    await sending.stop();
    expect(await findingsOf('enterprise-registry')).toEqual([
      '2/2 inserted later than the next version of its aggregate',
    ]);
  }, 30_000);

  it('goes on by itself in the background, and a block whose announcement was taken away is found', async () => {
    const { own } = await databasesOf('evaluation');
    await write(own.manager, newId(), 1);
    const sealing = startSealing({ service: 'evaluation', database: own, sealerUrl: urls.evaluation.sealer, log });
    await eventually('the row is sealed', async () => (await own.query('SELECT id FROM outbox')).length === 1);
    expect(await findingsOf('evaluation')).toEqual([]);
    await own.query('DELETE FROM outbox');
    await sealing.stop();
    expect(sealing.degraded()).toEqual([]);
    expect(await findingsOf('evaluation')).toEqual(['1/- never announced']);
  }, 30_000);
});

describe('rights', () => {
  it('let a service insert and read its audit log and no more', async () => {
    const own = await connect(urls.complaint.own);
    const audit = auditDatabaseOf(databaseName(namespace, 'complaint'));
    for (const statement of [
      "UPDATE audit SET subject = 'x'",
      'DELETE FROM audit',
      `DELETE FROM ${audit}.audit`,
      `TRUNCATE TABLE ${audit}.audit`,
      `DROP TABLE ${audit}.audit`,
      `ALTER TABLE ${audit}.audit DROP COLUMN reason`,
      `INSERT INTO ${audit}.audit_block VALUES (9, UNHEX(REPEAT('00', 32)), UNHEX(REPEAT('00', 32)), 1, NOW())`,
      `DELETE FROM ${audit}.audit_seal`,
    ]) {
      await expect(own.query(statement)).rejects.toThrow(/denied|lack rights/);
    }
  });

  it('let a sealer read the log, insert seals, and no more', async () => {
    const sealer = await connect(urls.complaint.sealer);
    const own = databaseName(namespace, 'complaint');
    for (const statement of [
      "UPDATE audit SET subject = 'x'",
      'DELETE FROM audit_block',
      'UPDATE audit_seal SET block = 1',
      'DROP TABLE audit_block',
      `SELECT * FROM ${own}.outbox`,
      `SELECT * FROM ${own}.idempotency`,
    ]) {
      await expect(sealer.query(statement)).rejects.toThrow(/denied/);
    }
  });
});
