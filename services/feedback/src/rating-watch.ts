import { type Sweeper, startSweeper } from '@odr/shared/background/sweeper.ts';
import { runCommand } from '@odr/shared/command/pipe.ts';
import { type Id, idFromBytes } from '@odr/shared/id/id.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { DataSource } from 'typeorm';
import { dossierReactions } from './dossier/dossier.reactions.ts';
import { policy } from './policy.ts';

/** Notes each rating window that has ended, also those that ended while nothing ran. */
export function watchRatingWindows({ database, clock, pipe, log }: Platform): Sweeper {
  return startSweeper({ name: 'rating-windows', database, everyMs: policy.ratingWatchMs, log, sweep });

  async function sweep(): Promise<number> {
    let passed = 0;
    for (const dossier of await dueDossiers(database, clock.now())) passed += (await passWindow(dossier)) ? 1 : 0;
    return passed;
  }

  /** A dossier that fails is left for the next look, so that it holds up no other. */
  async function passWindow({ id, endsAt }: DueDossier): Promise<boolean> {
    const request = { viewer: systemViewer, idempotencyKey: `${id}:${endsAt.getTime()}` };
    try {
      const outcome = await runCommand(pipe, dossierReactions.passRatingWindow, { complaintId: id }, request);
      return outcome.done;
    } catch (error) {
      log.error({ err: error, dossier: id }, 'the end of this rating window could not be noted, trying again');
      return false;
    }
  }
}

interface DueDossier {
  readonly id: Id;
  readonly endsAt: Date;
}

/** The windows that have ended, the oldest first. */
async function dueDossiers(database: DataSource, now: Date): Promise<DueDossier[]> {
  const rows: { id: Buffer; rating_due_at: Date }[] = await database.query(
    `SELECT id, rating_due_at FROM dossier WHERE rating_due_at < ? ORDER BY rating_due_at, id LIMIT ${policy.ratingWatchRows}`,
    [now],
  );
  return rows.map((row) => ({ id: idFromBytes(row.id), endsAt: row.rating_due_at }));
}
