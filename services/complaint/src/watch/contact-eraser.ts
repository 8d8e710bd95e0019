import { type Sweeper, startSweeper } from '@odr/shared/background/sweeper.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';

const everyMs = 60_000;
const batchRows = 500;

/** Erases consumers' contact data once their time is over; the facts of the case stay. */
export function eraseContacts({ database, clock, log }: Platform): Sweeper {
  return startSweeper({
    name: 'contact-eraser',
    database,
    everyMs,
    log,
    async sweep() {
      const erased: { affectedRows: number } = await database.query(
        `DELETE FROM consumer_contact WHERE erase_at <= ? LIMIT ${batchRows}`,
        [clock.now()],
      );
      return erased.affectedRows;
    },
  });
}
