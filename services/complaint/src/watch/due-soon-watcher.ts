import { type Sweeper, startSweeper } from '@odr/shared/background/sweeper.ts';
import { type Id, idFromBytes, idToBytes } from '@odr/shared/id/id.ts';
import { toEnterprise } from '@odr/shared/notice/recipient.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { policy } from '../policy.ts';

const everyMs = 5_000;
const batchCases = 200;
const hourMs = 3_600_000;

interface DueSoon {
  id: Buffer;
  enterprise_id: Buffer;
  next_due_at: Date;
}

/** Tells an enterprise, once for each deadline, that contact or settlement is due soon. A notice is no change of the case. */
export function watchDueSoon({ database, clock, log }: Platform): Sweeper {
  return startSweeper({
    name: 'due-soon-watcher',
    database,
    everyMs,
    log,
    async sweep() {
      const now = clock.now();
      const soon: DueSoon[] = await database.query(
        `SELECT id, enterprise_id, next_due_at FROM complaint
         WHERE status IN ('RECEIVED', 'CONTACTED') AND next_due_at BETWEEN ? AND ? AND enterprise_id IS NOT NULL
           AND (told_due_at IS NULL OR told_due_at <> next_due_at)
         ORDER BY next_due_at LIMIT ${batchCases}`,
        [now, new Date(now.getTime() + policy.dueSoonHours * hourMs)],
      );
      for (const each of soon)
        await tell(database, idFromBytes(each.id), idFromBytes(each.enterprise_id), each.next_due_at, now);
      return soon.length;
    },
  });
}

async function tell(database: Platform['database'], id: Id, enterpriseId: Id, dueAt: Date, now: Date): Promise<void> {
  await database.transaction(async (tx) => {
    const told: { affectedRows: number } = await tx.query(
      'UPDATE complaint SET told_due_at = ? WHERE id = ? AND (told_due_at IS NULL OR told_due_at <> ?)',
      [dueAt, idToBytes(id), dueAt],
    );
    if (told.affectedRows !== 1) return;
    await writeNotices(tx, { about: 'Complaint', id }, now, [
      { to: toEnterprise(enterpriseId), kind: 'DUE_SOON', dueAt },
    ]);
  });
}
