import { allOf } from '@odr/shared/database/condition.ts';
import { pageOfPlaces } from '@odr/shared/database/keyset.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { EnterpriseQueries } from '../enterprise/enterprise.queries.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.table.ts';
import { inDivision } from '../scope/in-division.ts';
import { supervisedCondition } from '../scope/registry-scope.ts';
import { type SiteVisitRow, siteVisitTable } from './site-visit.table.ts';
import { unvisitedBefore } from './visit-plan.ts';

const mostVisits = 100;

/** What a visit plan is narrowed to. */
export interface VisitPlanFilter {
  readonly notVisitedForMonths: number;
  readonly division?: string | null | undefined;
  /** Only enterprises for which the viewer is the designated officer. */
  readonly designatedToMe: boolean;
}

/** The reads of one request on visits. */
export interface SiteVisitQueries {
  /** Newest first; null where they are not the viewer's to see. */
  ofEnterprise(enterprise: EnterpriseRow): Promise<SiteVisitRow[] | null>;
  /** The ODR enterprises in an officer's scope that nobody has visited for so long, the longest first. */
  plan(filter: VisitPlanFilter, page: PageArguments): Promise<Connection<EnterpriseRow>>;
}

export function siteVisitQueries(
  { database, reference, clock }: Pick<Platform, 'database' | 'reference' | 'clock'>,
  viewer: Viewer,
  enterprises: EnterpriseQueries,
): SiteVisitQueries {
  const visits = new DataLoader<Id, SiteVisitRow[]>(async (ids) => {
    const found = await database
      .getRepository(siteVisitTable)
      .find({ where: { enterpriseId: In([...ids]) }, order: { id: 'DESC' } });
    const byEnterprise = Map.groupBy(found, ({ enterpriseId }) => enterpriseId);
    return ids.map((id) => byEnterprise.get(id)?.slice(0, mostVisits) ?? []);
  });

  return {
    ofEnterprise: async (enterprise) =>
      (await enterprises.maySeeInside(enterprise)) ? visits.load(enterprise.id) : null,

    async plan({ notVisitedForMonths, division, designatedToMe }, pageArguments) {
      const page = parsePage(pageArguments);
      const where = allOf([
        { sql: 'odr_status = ?', values: ['ACTIVE'] },
        supervisedCondition(viewer, reference().authorities),
        { sql: 'unvisited_since <= ?', values: [unvisitedBefore(clock.now(), notVisitedForMonths)] },
        division ? inDivision(division, reference()) : undefined,
        designatedToMe
          ? {
              sql: 'id IN (SELECT enterprise_id FROM designated_officer WHERE subject = ? AND until IS NULL)',
              values: [viewer.subject],
            }
          : undefined,
      ]);
      const order = { column: 'unvisited_since', direction: 'ASC' } as const;
      const places = await pageOfPlaces(database, { table: 'enterprise', where, order }, page);
      return connectionOf(places, page, (id) => enterprises.existing(id));
    },
  };
}
