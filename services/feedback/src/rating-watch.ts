import { type Sweeper, startSweeper } from '@odr/shared/background/sweeper.ts';
import { runCommand } from '@odr/shared/command/pipe.ts';
import { type Id, idFromBytes } from '@odr/shared/id/id.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { DataSource } from 'typeorm';
import { dossierReactions } from './dossier/dossier.reactions.ts';
import { policy } from './policy.ts';

/** Notes each rating window that ends soon or has ended, also those that ended while nothing ran. */
export function watchRatingWindows(platform: Platform): Sweeper {
  const { database, clock, pipe, log } = platform;
  const { noteRatingWindow } = dossierReactions(platform);
  return startSweeper({ name: 'rating-windows', database, everyMs: policy.ratingWatchMs, log, sweep });

  async function sweep(): Promise<number> {
    let noted = 0;
    for (const dossier of await dueDossiers(database, clock.now())) noted += (await noteWindow(dossier)) ? 1 : 0;
    return noted;
  }

  /** A dossier that fails is left for the next look, so that it holds up no other. */
  async function noteWindow({ id, dueAt }: DueDossier): Promise<boolean> {
    const request = { viewer: systemViewer, idempotencyKey: `${id}:${dueAt.getTime()}` };
    try {
      const outcome = await runCommand(pipe, noteRatingWindow, { complaintId: id }, request);
      return outcome.done;
    } catch (error) {
      log.error({ err: error, dossier: id }, 'the end of this rating window could not be noted, trying again');
      return false;
    }
  }
}

interface DueDossier {
  readonly id: Id;
  readonly dueAt: Date;
}

/** The windows to which something is due, the oldest first. */
async function dueDossiers(database: DataSource, now: Date): Promise<DueDossier[]> {
  const rows: { id: Buffer; rating_due_at: Date }[] = await database.query(
    `SELECT id, rating_due_at FROM dossier WHERE rating_due_at < ? ORDER BY rating_due_at, id LIMIT ${policy.ratingWatchRows}`,
    [now],
  );
  return rows.map((row) => ({ id: idFromBytes(row.id), dueAt: row.rating_due_at }));
}
