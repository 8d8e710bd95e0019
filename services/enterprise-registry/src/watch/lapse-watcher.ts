import { type Sweeper, startSweeper } from '@odr/shared/background/sweeper.ts';
import { runCommand } from '@odr/shared/command/pipe.ts';
import { idFromBytes, newId } from '@odr/shared/id/id.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { applicationCommands } from '../application/application.commands.ts';
import { enterpriseCommands } from '../enterprise/enterprise.commands.ts';

const everyMs = 1_000;
const batchApplications = 100;

/** Lets applications lapse whose request for more stayed unanswered, also those whose time ran out while nothing ran. */
export function watchLapses(platform: Platform): Sweeper {
  const { database, clock, pipe, log } = platform;
  const { lapseApplication } = applicationCommands(platform, enterpriseCommands(platform));
  return startSweeper({
    name: 'lapse-watcher',
    database,
    everyMs,
    log,
    async sweep() {
      const due: { id: Buffer }[] = await database.query(
        `SELECT id FROM application WHERE supplement_due_at < ? ORDER BY supplement_due_at LIMIT ${batchApplications}`,
        [clock.now()],
      );
      let lapsed = 0;
      for (const { id } of due) {
        const request = { viewer: systemViewer, idempotencyKey: newId() };
        const outcome = await runCommand(pipe, lapseApplication, { applicationId: idFromBytes(id) }, request);
        // One whose deadline a newer calendar moved is refused: it is not due yet, and no reason to sweep again at once.
        if (outcome.done) lapsed += 1;
      }
      return lapsed;
    },
  });
}
