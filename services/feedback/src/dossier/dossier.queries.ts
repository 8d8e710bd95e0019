import { allOf, oneOfValues } from '@odr/shared/database/condition.ts';
import { pageOfPlaces } from '@odr/shared/database/keyset.ts';
import { rowsOfIds } from '@odr/shared/database/rows.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import { type ViewerScope, inScope, scopeCondition } from '@odr/shared/scope/viewer-scope.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import type { RatingState } from './dossier.ts';
import { type DossierRow, type FeedbackVersionRow, dossierTable, versionsOf } from './dossier.table.ts';

/** What a list of feedback is narrowed to. */
export interface DossierFilter {
  readonly enterpriseId?: Id | null | undefined;
  readonly ratingStatuses?: readonly RatingState['status'][] | null | undefined;
}

/** The reads of one request, all within the viewer's scope. */
export interface DossierQueries {
  /** The dossier of a complaint, or nothing where there is none or the viewer may not know of it. */
  byComplaint(complaintId: Id): Promise<DossierRow | null>;
  /** A dossier that a command has just changed for this viewer. @throws Error where it is gone */
  changed(complaintId: Id): Promise<DossierRow>;
  /** All versions of a dossier that was read before, in order of number. */
  versions(complaintId: Id): Promise<FeedbackVersionRow[]>;
  list(filter: DossierFilter, page: PageArguments): Promise<Connection<DossierRow>>;
}

export function dossierQueries(
  { database, reference }: Pick<Platform, 'database' | 'reference'>,
  scope: () => Promise<ViewerScope>,
): DossierQueries {
  const { authorities } = reference();
  const rows = new DataLoader<Id, DossierRow | null>(async (ids) => {
    const found = await rowsOfIds(database, dossierTable, ids);
    const viewer = await scope();
    const byId = new Map(found.filter((row) => inScope(viewer, row, authorities)).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const versions = new DataLoader<Id, FeedbackVersionRow[]>(async (ids) => {
    const found = await versionsOf(database, ids);
    const byDossier = Map.groupBy(found, ({ dossierId }) => dossierId);
    return ids.map((id) => byDossier.get(id) ?? []);
  });

  return {
    byComplaint: (complaintId) => rows.load(complaintId),
    versions: (complaintId) => versions.load(complaintId),

    async changed(complaintId) {
      const row = await rows.clear(complaintId).load(complaintId);
      if (row === null) throw new Error(`The feedback on ${complaintId} was changed and cannot be read.`);
      return row;
    },

    async list({ enterpriseId, ratingStatuses }, pageArguments) {
      const page = parsePage(pageArguments);
      const where = allOf([
        scopeCondition(await scope(), authorities),
        { sql: 'recorded_at IS NOT NULL', values: [] },
        oneOfValues('rating_status', ratingStatuses),
        enterpriseId ? { sql: 'enterprise_id = ?', values: [idToBytes(enterpriseId)] } : undefined,
      ]);
      const order = { column: 'recorded_at', direction: 'DESC' } as const;
      const places = await pageOfPlaces(database, { table: 'dossier', where, order }, page);
      return connectionOf(places, page, (id) => rows.load(id));
    },
  };
}
