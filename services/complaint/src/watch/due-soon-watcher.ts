import { type Sweeper, startSweeper } from '@odr/shared/background/sweeper.ts';
import { idFromBytes } from '@odr/shared/id/id.ts';
import { toEnterprise } from '@odr/shared/notice/recipient.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { policy } from '../policy.ts';

const everyMs = 5_000;
const batchRows = 200;
const hourMs = 3_600_000;

interface DueSoon {
  id: Buffer;
  enterprise_id: Buffer;
  due_at: Date;
}

/** What can be due. An index of each table begins with the columns of `open` and goes on with the day. */
const watched = [
  {
    table: 'complaint',
    about: 'Complaint',
    kind: 'DUE_SOON',
    dueColumn: 'next_due_at',
    open: "status IN ('RECEIVED', 'CONTACTED')",
  },
  {
    table: 'supervision_order',
    about: 'SupervisionOrder',
    kind: 'SUPERVISION_ORDER_DUE_SOON',
    dueColumn: 'due_at',
    open: "status = 'ISSUED' AND overdue = FALSE",
  },
] as const;
type Watched = (typeof watched)[number];

/** Tells an enterprise, once for each deadline, that contact, settlement or an answer is due soon. A notice is no change of the case. */
export function watchDueSoon({ database, clock, log }: Platform): Sweeper {
  return startSweeper({
    name: 'due-soon-watcher',
    database,
    everyMs,
    log,
    async sweep() {
      let told = 0;
      for (const kind of watched) told += await tellOf(database, kind, clock.now());
      return told;
    },
  });
}

async function tellOf(database: Platform['database'], kind: Watched, now: Date): Promise<number> {
  const { table, dueColumn, open } = kind;
  const soon: DueSoon[] = await database.query(
    `SELECT id, enterprise_id, ${dueColumn} AS due_at FROM ${table}
     WHERE ${open} AND ${dueColumn} BETWEEN ? AND ? AND enterprise_id IS NOT NULL
       AND (told_due_at IS NULL OR told_due_at <> ${dueColumn})
     ORDER BY ${dueColumn} LIMIT ${batchRows}`,
    [now, new Date(now.getTime() + policy.dueSoonHours * hourMs)],
  );
  for (const each of soon) await tell(database, kind, each, now);
  return soon.length;
}

async function tell(
  database: Platform['database'],
  { table, about, kind }: Watched,
  { id, enterprise_id: enterpriseId, due_at: dueAt }: DueSoon,
  now: Date,
): Promise<void> {
  await database.transaction(async (tx) => {
    const told: { affectedRows: number } = await tx.query(
      `UPDATE ${table} SET told_due_at = ? WHERE id = ? AND (told_due_at IS NULL OR told_due_at <> ?)`,
      [dueAt, id, dueAt],
    );
    if (told.affectedRows !== 1) return;
    await writeNotices(tx, { about, id: idFromBytes(id) }, now, [
      { to: toEnterprise(idFromBytes(enterpriseId)), kind, dueAt },
    ]);
  });
}
