import type { SupervisionOrderRow } from './supervision-order.table.ts';

/** Behind the graph's `SupervisionOrder` stands its row. */
export type SupervisionOrderMapper = SupervisionOrderRow;
