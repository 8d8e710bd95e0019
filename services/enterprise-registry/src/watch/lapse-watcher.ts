import { startCommandSweeper } from '@odr/shared/background/command-sweeper.ts';
import type { Sweeper } from '@odr/shared/background/sweeper.ts';
import { idFromBytes } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { applicationCommands } from '../application/application.commands.ts';
import { enterpriseCommands } from '../enterprise/enterprise.commands.ts';

const batchApplications = 100;

/** Lets applications lapse whose request for more stayed unanswered; one whose deadline a newer calendar moved refuses to. */
export function watchLapses(platform: Platform): Sweeper {
  return startCommandSweeper(platform, {
    name: 'lapse-watcher',
    everyMs: 1_000,
    command: applicationCommands(platform, enterpriseCommands(platform)).lapseApplication,
    async due(now) {
      const rows: { id: Buffer }[] = await platform.database.query(
        `SELECT id FROM application WHERE supplement_due_at < ? ORDER BY supplement_due_at LIMIT ${batchApplications}`,
        [now],
      );
      return rows.map(({ id }) => ({ applicationId: idFromBytes(id) }));
    },
  });
}
