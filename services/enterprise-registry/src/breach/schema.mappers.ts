import type { BreachRow } from '../enterprise/enterprise.table.ts';

/** Behind the graph's `Breach` stands its row. */
export type BreachMapper = BreachRow;
