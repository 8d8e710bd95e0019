import { type Sweeper, startSweeper } from '@odr/shared/background/sweeper.ts';
import { runCommand } from '@odr/shared/command/pipe.ts';
import { type Id, idFromBytes, idToBytes, newId } from '@odr/shared/id/id.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { type ComplaintCommands, complaintCommands } from '../complaint/complaint.commands.ts';
import { deadlinesFrom } from '../complaint/deadlines.ts';

const everyMs = 5_000;
const batchCases = 500;
const firstId = '00000000-0000-0000-0000-000000000000';

interface OpenCase {
  id: Buffer;
  received_at: Date;
  contact_due_at: Date;
  settle_due_at: Date;
  no_feedback_at: Date;
  deadlines_provisional: number;
}

/**
 * Computes the deadlines of all open cases anew once a newer calendar is in force. Which calendar was applied is kept, so that the work
 * is done once, and again from the start where it was broken off.
 */
export function watchCalendar(platform: Platform): Sweeper {
  const { database, log } = platform;
  const commands = complaintCommands(platform);
  return startSweeper({
    name: 'calendar-watcher',
    database,
    everyMs,
    log,
    async sweep() {
      const { edition } = platform.reference().calendar;
      const applied: { edition: string }[] = await database.query('SELECT edition FROM calendar_applied WHERE id = 1');
      if (applied[0]?.edition === edition) return 0;
      let after: Id | undefined = firstId;
      while (after !== undefined) after = await applyBatch(platform, commands, after);
      await database.query('REPLACE INTO calendar_applied (id, edition) VALUES (1, ?)', [edition]);
      return 0;
    },
  });
}

/** Looks at the open cases after an id; answers the last id seen, or nothing when there are no more. */
async function applyBatch(
  platform: Platform,
  { changeDeadlines }: ComplaintCommands,
  after: Id,
): Promise<Id | undefined> {
  const open: OpenCase[] = await platform.database.query(
    `SELECT id, received_at, contact_due_at, settle_due_at, no_feedback_at, deadlines_provisional FROM complaint
     WHERE status IN ('RECEIVED', 'CONTACTED') AND id > ? ORDER BY id LIMIT ${batchCases}`,
    [idToBytes(after)],
  );
  for (const each of open) {
    if (!isMoved(platform, each)) continue;
    const request = { viewer: systemViewer, idempotencyKey: newId() };
    await runCommand(platform.pipe, changeDeadlines, { complaintId: idFromBytes(each.id) }, request);
  }
  const last = open.at(-1);
  return last === undefined ? undefined : idFromBytes(last.id);
}

function isMoved(platform: Platform, stored: OpenCase): boolean {
  const computed = deadlinesFrom(stored.received_at, platform.reference().calendar);
  return (
    computed.contactDueAt.getTime() !== stored.contact_due_at.getTime() ||
    computed.settleDueAt.getTime() !== stored.settle_due_at.getTime() ||
    computed.noFeedbackAt.getTime() !== stored.no_feedback_at.getTime() ||
    computed.provisional !== (stored.deadlines_provisional === 1)
  );
}
