import { type Sweeper, startSweeper } from '@odr/shared/background/sweeper.ts';
import { runCommand } from '@odr/shared/command/pipe.ts';
import { idFromBytes, newId } from '@odr/shared/id/id.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { complaintCommands } from '../complaint/complaint.commands.ts';

const everyMs = 1_000;
const batchCases = 200;

/** Notes each deadline that passes, also those that passed while nothing ran. */
export function watchDeadlines(platform: Platform): Sweeper {
  const { database, clock, pipe, log } = platform;
  const { noteDeadlines } = complaintCommands(platform);
  return startSweeper({
    name: 'deadline-watcher',
    database,
    everyMs,
    log,
    async sweep() {
      const due: { id: Buffer }[] = await database.query(
        `SELECT id FROM complaint WHERE status IN ('RECEIVED', 'CONTACTED') AND next_due_at < ?
         ORDER BY next_due_at LIMIT ${batchCases}`,
        [clock.now()],
      );
      for (const { id } of due) {
        const request = { viewer: systemViewer, idempotencyKey: newId() };
        await runCommand(pipe, noteDeadlines, { complaintId: idFromBytes(id) }, request);
      }
      return due.length;
    },
  });
}
