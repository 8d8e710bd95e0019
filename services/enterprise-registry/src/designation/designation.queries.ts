import type { Id } from '@odr/shared/id/id.ts';
import DataLoader from 'dataloader';
import { type DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { EnterpriseQueries } from '../enterprise/enterprise.queries.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.table.ts';
import type { DesignatedOfficer } from './designated-officer.ts';
import { type DesignationRow, designationTable } from './designation.table.ts';

/** The reads of one request on designated officers. */
export interface DesignationQueries {
  /** Who is designated now, one for each authority; null where they are not the viewer's to see. */
  ofEnterprise(enterprise: EnterpriseRow): Promise<DesignationRow[] | null>;
}

export function designationQueries(database: DataSource, enterprises: EnterpriseQueries): DesignationQueries {
  const designations = new DataLoader<Id, DesignationRow[]>(async (ids) => {
    const found = await database
      .getRepository(designationTable)
      .findBy({ enterpriseId: In([...ids]), until: IsNull() });
    const byEnterprise = Map.groupBy(found, ({ enterpriseId }) => enterpriseId);
    return ids.map((id) => byEnterprise.get(id) ?? []);
  });
  return {
    ofEnterprise: async (enterprise) =>
      (await enterprises.maySeeInside(enterprise)) ? designations.load(enterprise.id) : null,
  };
}

/** Whom an authority has designated for an enterprise so far. The enterprise is locked by who asks. */
export async function presentOfficer(
  tx: EntityManager,
  enterpriseId: Id,
  authorityId: string,
): Promise<DesignatedOfficer | undefined> {
  const row = await tx.getRepository(designationTable).findOneBy({ enterpriseId, authorityId, until: IsNull() });
  if (row === null) return undefined;
  const { id, subject, since } = row;
  return { id, authorityId, subject, since };
}
