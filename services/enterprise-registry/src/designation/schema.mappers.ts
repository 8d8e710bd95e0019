import type { DesignationRow } from './designation.table.ts';

/** Behind the graph's `DesignatedOfficer` stands its row. */
export type DesignatedOfficerMapper = DesignationRow;
