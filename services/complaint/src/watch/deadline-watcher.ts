import { startCommandSweeper } from '@odr/shared/background/command-sweeper.ts';
import type { Sweeper } from '@odr/shared/background/sweeper.ts';
import { idFromBytes } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { complaintCommands } from '../complaint/complaint.commands.ts';

const batchCases = 200;

/** Notes each deadline of a case that passes. */
export function watchDeadlines(platform: Platform): Sweeper {
  return startCommandSweeper(platform, {
    name: 'deadline-watcher',
    everyMs: 1_000,
    command: complaintCommands(platform).noteDeadlines,
    async due(now) {
      const rows: { id: Buffer }[] = await platform.database.query(
        `SELECT id FROM complaint WHERE status IN ('RECEIVED', 'CONTACTED') AND next_due_at < ?
         ORDER BY next_due_at LIMIT ${batchCases}`,
        [now],
      );
      return rows.map(({ id }) => ({ complaintId: idFromBytes(id) }));
    },
  });
}
