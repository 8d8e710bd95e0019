import type { Id } from '@odr/shared/id/id.ts';
import { idToBytes } from '@odr/shared/id/id.ts';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import { eventually } from '../kit/eventually.ts';
import type { OpenDatabases } from '../kit/open-databases.ts';
import { stack } from '../kit/stack.ts';
import type { Load } from './whole-cases.ts';

/** A consumer that was killed before is back in its group, and has caught up. */
const rejoinMs = 40_000;
/** More than one batch of the relay's: it sends the first alone. */
const unpublishedEvents = 4;

/**
 * Kills a service that has acknowledged writes whose events Kafka does not have: the relay has read some, sent them and waits for an
 * answer, others were committed behind it.
 *
 * @returns how many events were committed and not published at that moment
 */
export async function killBeforePublish(databases: OpenDatabases, service: ServiceName, load: Load): Promise<number> {
  await stack.pause('kafka');
  try {
    load.startCases(unpublishedEvents);
    const waiting = await eventually('several events in the outbox', async () => {
      const rows: { waiting: number | string }[] = await databases
        .of(service)
        .query('SELECT COUNT(*) AS waiting FROM outbox');
      const count = Number(rows[0]?.waiting);
      return count >= unpublishedEvents && count;
    });
    await stack.kill(service);
    return waiting;
  } finally {
    await stack.resume('kafka');
    await stack.start(service);
  }
}

/** Where each consumer is held up: the table whose row it writes for a case, and the step of the case whose event it then takes. */
const held = {
  feedback: { table: 'complaint_copy', step: 'contact', reader: 'complaint-copy' },
  evaluation: { table: 'case_fact', step: 'contact', reader: 'complaint-facts-%' },
  complaint: { table: 'complaint', step: 'settle', reader: undefined },
} as const;
export type HeldConsumer = keyof typeof held;

/**
 * Kills a service whose consumer stands in the middle of its transaction: it has marked the event in the inbox and waits for the row that it
 * is to change, which is locked here. The case is then played to its end.
 */
export async function killConsumerMidBatch(databases: OpenDatabases, service: HeldConsumer, load: Load): Promise<void> {
  const { step, reader } = held[service];
  const table = service === 'evaluation' ? await factTable(databases) : held[service].table;
  const database = databases.of(service);
  let release = async (): Promise<void> => undefined;
  let watching: Promise<void> | undefined;
  await load.play(async (next, complaintId) => {
    if (next !== step) return;
    if (reader !== undefined) await eventually('the case to be there', () => hasRead(reader, complaintId), rejoinMs);
    const lock = database.createQueryRunner();
    await lock.startTransaction();
    await lock.query(`SELECT id FROM ${table} WHERE id = ? FOR UPDATE`, [idToBytes(complaintId)]);
    release = async () => {
      await lock.rollbackTransaction();
      await lock.release();
    };
    watching = killOnceHeld();
  });
  await watching;

  async function killOnceHeld(): Promise<void> {
    await eventually('the consumer to wait for the row', () => somebodyWaits(databases, service, table), rejoinMs);
    await stack.kill(service);
    await release();
    await stack.start(service);
  }

  async function hasRead(name: string, id: Id): Promise<boolean> {
    const rows: unknown[] = await database.query(
      'SELECT version FROM inbox WHERE reader LIKE ? AND aggregate_id = ? AND version > 0',
      [name, idToBytes(id)],
    );
    return rows.length > 0;
  }
}

async function factTable(databases: OpenDatabases): Promise<string> {
  const rows: { number: number }[] = await databases
    .of('evaluation')
    .query("SELECT number FROM generation WHERE state = 'LIVE'");
  return `case_fact_${rows[0]?.number}`;
}

/** Whether a statement on the table, which takes a millisecond otherwise, does not come to its end. */
async function somebodyWaits(databases: OpenDatabases, service: ServiceName, table: string): Promise<boolean> {
  const rows: unknown[] = await databases.of(service).query(
    `SELECT 1 FROM information_schema.PROCESSLIST
     WHERE DB = DATABASE() AND COMMAND = 'Query' AND TIME_MS > 400 AND INFO LIKE ? AND ID <> CONNECTION_ID()`,
    [`%${table}%`],
  );
  return rows.length > 0;
}
