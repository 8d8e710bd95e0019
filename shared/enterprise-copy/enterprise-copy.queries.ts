import type { EntityManager } from 'typeorm';
import { readRows } from '../database/rows.ts';
import type { Id } from '../id/id.ts';
import type { Viewer } from '../identity/viewer.ts';
import { type EnterpriseCopy, enterpriseCopyTable, memberCopyTable } from './enterprise-copy.table.ts';

/** The enterprises that the viewer may act for at this moment; none for other kinds of actor. */
export async function enterprisesOf(tx: EntityManager, viewer: Viewer): Promise<readonly Id[]> {
  if (viewer.kind !== 'LIAISON' && viewer.kind !== 'INTEGRATION') return [];
  const rows = await readRows(tx, memberCopyTable, { sql: 'subject = ?', values: [viewer.subject] });
  return rows
    .filter(({ role }) => (role === 'INTEGRATION') === (viewer.kind === 'INTEGRATION'))
    .map(({ enterpriseId }) => enterpriseId);
}

/** The copy of an enterprise, locked against a change of its account until the transaction ends. */
export async function lockEnterprise(tx: EntityManager, id: Id): Promise<EnterpriseCopy | undefined> {
  const found = await tx
    .getRepository(enterpriseCopyTable)
    .findOne({ where: { id }, lock: { mode: 'pessimistic_read' } });
  return found ?? undefined;
}
