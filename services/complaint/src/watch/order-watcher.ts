import { startCommandSweeper } from '@odr/shared/background/command-sweeper.ts';
import type { Sweeper } from '@odr/shared/background/sweeper.ts';
import { idFromBytes } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { supervisionOrderCommands } from '../supervision-order/supervision-order.commands.ts';

const batchOrders = 200;

/** Notes each supervision order that was due without an answer. */
export function watchOrders(platform: Platform): Sweeper {
  return startCommandSweeper(platform, {
    name: 'order-watcher',
    everyMs: 1_000,
    command: supervisionOrderCommands(platform).noteOverdueOrder,
    async due(now) {
      const rows: { id: Buffer }[] = await platform.database.query(
        `SELECT id FROM supervision_order WHERE status = 'ISSUED' AND overdue = FALSE AND due_at < ?
         ORDER BY due_at LIMIT ${batchOrders}`,
        [now],
      );
      return rows.map(({ id }) => ({ orderId: idFromBytes(id) }));
    },
  });
}
