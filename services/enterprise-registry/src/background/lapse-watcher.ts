import { runCommand } from '@odr/shared/command/pipe.ts';
import { idFromBytes } from '@odr/shared/id/id.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { Background } from '@odr/shared/subgraph/service.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { applicationCommands } from '../application/application.commands.ts';
import { enterpriseCommands } from '../enterprise/enterprise.commands.ts';

const everyMs = 1_000;
const most = 100;

/**
 * Lets applications lapse whose request for more stayed unanswered, those too whose time ran out while nothing ran. Several replicas
 * may look at once: the rule decides under the application's lock, so that each lapses once.
 */
export function startLapseWatcher(platform: Platform): Background {
  const { lapseApplication } = applicationCommands(platform, enterpriseCommands(platform));
  const stopping = new AbortController();

  async function lapseDue(): Promise<number> {
    const due: { id: Buffer }[] = await platform.database.query(
      `SELECT id FROM application WHERE supplement_due_at < ? ORDER BY supplement_due_at LIMIT ${most}`,
      [platform.clock.now()],
    );
    for (const row of due) {
      const applicationId = idFromBytes(row.id);
      const request = { viewer: systemViewer, idempotencyKey: `lapse:${applicationId}` };
      await runCommand(platform.pipe, lapseApplication, { applicationId }, request);
    }
    return due.length;
  }

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      const found = await lapseDue().catch((error: unknown) => {
        platform.log.warn({ err: error }, 'applications that are to lapse could not be looked for, trying again');
        return 0;
      });
      if (found < most) await delay(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await watching;
    },
  };
}
