import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { allOf } from '@odr/shared/database/condition.ts';
import { pageOfPlaces } from '@odr/shared/database/keyset.ts';
import { parseCreditCode } from '@odr/shared/credit-code/credit-code.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { In, IsNull } from 'typeorm';
import { inOfficersScope } from '../scope/registry-scope.ts';
import {
  type BreachRow,
  type EnterpriseRow,
  type MemberRow,
  breachTable,
  enterpriseTable,
  memberTable,
} from './enterprise.table.ts';
import { type OdrFilter, odrCondition } from './odr-filter.ts';

const mostBreaches = 100;

/** The reads of one request. The file of an enterprise is public; members and breaches are not. */
export interface EnterpriseQueries {
  byId(id: Id): Promise<EnterpriseRow | null>;
  /** An enterprise that a record names. @throws Error where it is gone */
  existing(id: Id): Promise<EnterpriseRow>;
  /** By its code, as people write it. */
  byCode(unifiedSocialCreditCode: string): Promise<EnterpriseRow | null>;
  /** An enterprise that a command has just changed. @throws Error where it is gone */
  changed(id: Id): Promise<EnterpriseRow>;
  odrEnterprises(filter: OdrFilter, page: PageArguments): Promise<Connection<EnterpriseRow>>;
  /** Whether the viewer acts for it or is an officer in whose scope it lies. */
  maySeeInside(enterprise: EnterpriseRow): Promise<boolean>;
  /** Who acts for it now; null where that is not the viewer's to see. */
  members(enterprise: EnterpriseRow): Promise<MemberRow[] | null>;
  /** Newest first; null where they are not the viewer's to see. */
  breaches(enterprise: EnterpriseRow): Promise<BreachRow[] | null>;
  mine(): Promise<EnterpriseRow[]>;
}

/** @param own the enterprises that the viewer acts for */
export function enterpriseQueries(
  platform: Platform,
  viewer: Viewer,
  own: () => Promise<readonly Id[]>,
): EnterpriseQueries {
  const { clock, database, reference } = platform;
  const { authorities } = reference();
  const rows = new DataLoader<Id, EnterpriseRow | null>(async (ids) => {
    const found = await database.getRepository(enterpriseTable).findBy({ id: In([...ids]) });
    const byId = new Map(found.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const byCodes = new DataLoader<string, EnterpriseRow | null>(async (codes) => {
    const found = await database.getRepository(enterpriseTable).findBy({ unifiedSocialCreditCode: In([...codes]) });
    const byCode = new Map(found.map((row) => [row.unifiedSocialCreditCode, row]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
  const members = new DataLoader<Id, MemberRow[]>(async (ids) => {
    const found = await database.getRepository(memberTable).findBy({ enterpriseId: In([...ids]), until: IsNull() });
    const byEnterprise = Map.groupBy(found, ({ enterpriseId }) => enterpriseId);
    return ids.map((id) => byEnterprise.get(id) ?? []);
  });
  const breaches = new DataLoader<Id, BreachRow[]>(async (ids) => {
    const found = await database
      .getRepository(breachTable)
      .find({ where: { enterpriseId: In([...ids]) }, order: { id: 'DESC' } });
    const byEnterprise = Map.groupBy(found, ({ enterpriseId }) => enterpriseId);
    return ids.map((id) => byEnterprise.get(id)?.slice(0, mostBreaches) ?? []);
  });

  async function maySeeInside({ id, division, reviewingAuthority }: EnterpriseRow): Promise<boolean> {
    const place = { division, authorities: [reviewingAuthority] };
    return inOfficersScope(viewer, place, authorities) || (await own()).includes(id);
  }

  async function existing(id: Id): Promise<EnterpriseRow> {
    const row = await rows.load(id);
    if (row === null) throw new Error(`The enterprise ${id} is named by a record and cannot be read.`);
    return row;
  }

  /** What an applicant wrote of an enterprise is nobody's public file before an authority has approved it. */
  function published(row: EnterpriseRow | null): EnterpriseRow | null {
    const isPublic = viewer.kind === 'PUBLIC' || viewer.kind === 'CONSUMER';
    return isPublic && row?.openedAt === null ? null : row;
  }

  return {
    byId: async (id) => published(await rows.load(id)),
    existing,
    maySeeInside,

    async byCode(unifiedSocialCreditCode) {
      const code = parseCreditCode(unifiedSocialCreditCode)?.code;
      return code === undefined ? null : published(await byCodes.load(code));
    },

    changed(id) {
      members.clear(id);
      breaches.clear(id);
      rows.clear(id);
      return existing(id);
    },

    async odrEnterprises(filter, pageArguments) {
      const page = parsePage(pageArguments);
      const where = allOf([
        { sql: 'odr_status = ?', values: ['ACTIVE'] },
        ...odrCondition(filter, reference(), shanghaiDay(clock.now())),
      ]);
      const places = await pageOfPlaces(database, { table: 'enterprise', where, order: { direction: 'DESC' } }, page);
      return connectionOf(places, page, (id) => rows.load(id));
    },

    members: async (enterprise) => ((await maySeeInside(enterprise)) ? members.load(enterprise.id) : null),
    breaches: async (enterprise) => ((await maySeeInside(enterprise)) ? breaches.load(enterprise.id) : null),

    async mine() {
      const found = await rows.loadMany(await own());
      return found.filter((row): row is EnterpriseRow => row !== null && !(row instanceof Error));
    },
  };
}
