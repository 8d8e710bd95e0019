import type { EnterpriseList } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { EntityManager } from 'typeorm';
import { listEntryTable } from './list-entry.table.ts';

/**
 * The lists in which a code stands. Entries go by the code, so that one counts too that is older than the registry's knowledge of the
 * enterprise. Whoever decides by the answer holds the lock of the enterprise, which entering takes too.
 */
export async function listsInForce(tx: EntityManager, unifiedSocialCreditCode: string): Promise<EnterpriseList[]> {
  const rows = await tx.getRepository(listEntryTable).findBy({ inForceOf: unifiedSocialCreditCode });
  return rows.map(({ list }) => list);
}
