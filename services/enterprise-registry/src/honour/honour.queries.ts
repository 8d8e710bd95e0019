import type { Id } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { type HonourRow, honourTable } from './honour.table.ts';

const mostHonours = 100;

/** The reads of one request. Honours are public. */
export interface HonourQueries {
  /** Newest first, also those that hold no longer. */
  ofEnterprise(enterpriseId: Id): Promise<HonourRow[]>;
  /** An honour that a command has just changed. @throws Error where it is gone */
  changed(id: Id): Promise<HonourRow>;
}

export function honourQueries({ database }: Platform): HonourQueries {
  const honours = database.getRepository(honourTable);
  const byEnterprises = new DataLoader<Id, HonourRow[]>(async (ids) => {
    const found = await honours.find({ where: { enterpriseId: In([...ids]) }, order: { id: 'DESC' } });
    const byEnterprise = Map.groupBy(found, ({ enterpriseId }) => enterpriseId);
    return ids.map((id) => byEnterprise.get(id)?.slice(0, mostHonours) ?? []);
  });
  return {
    ofEnterprise: (enterpriseId) => byEnterprises.load(enterpriseId),
    changed: (id) => honours.findOneByOrFail({ id }),
  };
}
