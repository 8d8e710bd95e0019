import type { EnterpriseRow, MemberRow } from './enterprise.table.ts';

/** Behind the graph's `Enterprise` stands its row. */
export type EnterpriseMapper = EnterpriseRow;
export type MemberMapper = MemberRow;
