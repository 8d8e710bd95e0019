import { type Sweeper, startSweeper } from '@odr/shared/background/sweeper.ts';
import { runCommand } from '@odr/shared/command/pipe.ts';
import { idFromBytes, newId } from '@odr/shared/id/id.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { supervisionOrderCommands } from '../supervision-order/supervision-order.commands.ts';

const everyMs = 1_000;
const batchOrders = 200;

/** Notes each supervision order that was due without an answer, also those that fell due while nothing ran. */
export function watchOrders(platform: Platform): Sweeper {
  const { database, clock, pipe, log } = platform;
  const { noteOverdueOrder } = supervisionOrderCommands(platform);
  return startSweeper({
    name: 'order-watcher',
    database,
    everyMs,
    log,
    async sweep() {
      const due: { id: Buffer }[] = await database.query(
        `SELECT id FROM supervision_order WHERE status = 'ISSUED' AND overdue = FALSE AND due_at < ?
         ORDER BY due_at LIMIT ${batchOrders}`,
        [clock.now()],
      );
      for (const { id } of due) {
        const request = { viewer: systemViewer, idempotencyKey: newId() };
        await runCommand(pipe, noteOverdueOrder, { orderId: idFromBytes(id) }, request);
      }
      return due.length;
    },
  });
}
