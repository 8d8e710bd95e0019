import { allOf, oneOfValues } from '@odr/shared/database/condition.ts';
import { parseCreditCode } from '@odr/shared/credit-code/credit-code.ts';
import { pageOfPlaces } from '@odr/shared/database/keyset.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { applicationScope, mayKnowApplication } from '../scope/registry-scope.ts';
import type { ApplicationStatus } from './application.ts';
import {
  type ApplicationPersonRow,
  type ApplicationRow,
  type DocumentRow,
  applicationPersonTable,
  applicationTable,
  documentTable,
} from './application.table.ts';

/** What a list of applications is narrowed to. */
export interface ApplicationFilter {
  readonly statuses?: readonly ApplicationStatus[] | null | undefined;
  readonly enterpriseId?: Id | null | undefined;
}

/** The reads of one request, all within what the viewer may know. */
export interface ApplicationQueries {
  /** The application, or nothing where the viewer may not know of it. */
  byId(id: Id): Promise<ApplicationRow | null>;
  /** An application that a command has just changed for this viewer. @throws Error where it is gone */
  changed(id: Id): Promise<ApplicationRow>;
  list(filter: ApplicationFilter, page: PageArguments): Promise<Connection<ApplicationRow>>;
  /** The recommendation that waits for somebody to accept it, by the enterprise's code. */
  openRecommendation(unifiedSocialCreditCode: string): Promise<ApplicationRow | null>;
  /** Applicant and liaisons, sealed. */
  persons(applicationId: Id): Promise<ApplicationPersonRow[]>;
  /** The documents that stand, in order of their kinds' first attachment. */
  documents(application: ApplicationRow): Promise<DocumentRow[]>;
  /** The document that was announced with this version. @throws Error where there is none */
  documentOf(applicationId: Id, applicationVersion: number): Promise<DocumentRow>;
}

export function applicationQueries({ database, reference }: Platform, viewer: Viewer): ApplicationQueries {
  const { authorities } = reference();
  const rows = new DataLoader<Id, ApplicationRow | null>(async (ids) => {
    const found = await database.getRepository(applicationTable).findBy({ id: In([...ids]) });
    const byId = new Map(
      found.filter((row) => mayKnowApplication(viewer, row, authorities)).map((row) => [row.id, row]),
    );
    return ids.map((id) => byId.get(id) ?? null);
  });
  const persons = new DataLoader<Id, ApplicationPersonRow[]>(async (ids) => {
    const found = await database.getRepository(applicationPersonTable).findBy({ applicationId: In([...ids]) });
    const byApplication = Map.groupBy(found, ({ applicationId }) => applicationId);
    return ids.map((id) => byApplication.get(id) ?? []);
  });
  const documents = new DataLoader<Id, DocumentRow | null>(async (ids) => {
    const found = await database.getRepository(documentTable).findBy({ id: In([...ids]) });
    const byId = new Map(found.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  return {
    byId: (id) => rows.load(id),
    persons: (applicationId) => persons.load(applicationId),

    async changed(id) {
      persons.clear(id);
      const row = await rows.clear(id).load(id);
      if (row === null) throw new Error(`The application ${id} was changed and cannot be read.`);
      return row;
    },

    async list({ statuses, enterpriseId }, pageArguments) {
      const page = parsePage(pageArguments);
      const where = allOf([
        applicationScope(viewer, authorities),
        oneOfValues('status', statuses),
        enterpriseId ? { sql: 'enterprise_id = ?', values: [idToBytes(enterpriseId)] } : undefined,
      ]);
      const places = await pageOfPlaces(database, { table: 'application', where, order: { direction: 'DESC' } }, page);
      return connectionOf(places, page, (id) => rows.load(id));
    },

    async openRecommendation(unifiedSocialCreditCode) {
      const code = parseCreditCode(unifiedSocialCreditCode)?.code;
      if (code === undefined) return null;
      const where = { unifiedSocialCreditCode: code, status: 'RECOMMENDED' as const };
      return database.getRepository(applicationTable).findOneBy(where);
    },

    async documents(application) {
      const standing = await documents.loadMany(Object.values(application.documents));
      return standing.filter((row): row is DocumentRow => row !== null && !(row instanceof Error));
    },

    documentOf: (applicationId, applicationVersion) =>
      database.getRepository(documentTable).findOneByOrFail({ applicationId, applicationVersion }),
  };
}
