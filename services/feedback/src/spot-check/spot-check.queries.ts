import { allOf } from '@odr/shared/database/condition.ts';
import { pageOfPlaces } from '@odr/shared/database/keyset.ts';
import { rowsOfIds } from '@odr/shared/database/rows.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type ViewerScope, jurisdictionCondition, scopeCondition } from '@odr/shared/scope/viewer-scope.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { drawSample } from './population.ts';
import { seesCheck } from './spot-check.commands.ts';
import {
  type SpotCheckItemRow,
  type SpotCheckRow,
  itemsOf,
  spotCheckItemTable,
  spotCheckTable,
} from './spot-check.table.ts';

/** What a list of spot checks is narrowed to. */
export interface SpotCheckListFilter {
  readonly status?: SpotCheckRow['status'] | null | undefined;
  readonly enterpriseId?: Id | null | undefined;
}

/** What drawing again by the kept seed gives. */
export interface Redrawing {
  readonly population: number;
  readonly complaintIds: Id[];
  /** Whether it is what was drawn. */
  readonly agrees: boolean;
}

/** The reads of one request, all within the viewer's scope. */
export interface SpotCheckQueries {
  byId(id: Id): Promise<SpotCheckRow | null>;
  /** A spot check that a command has just changed for this viewer. @throws Error where it is gone */
  changed(id: Id): Promise<SpotCheckRow>;
  /** An item that a command has just changed for this viewer. @throws Error where it is gone */
  changedItem(id: Id): Promise<SpotCheckItemRow>;
  items(id: Id): Promise<SpotCheckItemRow[]>;
  /** Newest first. */
  list(filter: SpotCheckListFilter, page: PageArguments): Promise<Connection<SpotCheckRow>>;
  /** What is given to the viewer to check and has no finding, the oldest first. */
  mine(page: PageArguments): Promise<Connection<SpotCheckItemRow>>;
  /** What was found about the feedback on a complaint, whose dossier was read before. */
  foundOn(complaintId: Id): Promise<SpotCheckItemRow[]>;
  /** Draws again by the kept seed, from the same facts. */
  drawnAgain(id: Id): Promise<Redrawing | null>;
}

export function spotCheckQueries(
  platform: Pick<Platform, 'database' | 'reference'>,
  viewer: Viewer,
  scope: () => Promise<ViewerScope>,
): SpotCheckQueries {
  const { database, reference } = platform;
  const { authorities } = reference();
  const checks = new DataLoader<Id, SpotCheckRow | null>(async (ids) => {
    const found = await rowsOfIds(database, spotCheckTable, ids);
    const byId = new Map(found.filter((row) => seesCheck(platform, viewer, row)).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const items = new DataLoader<Id, SpotCheckItemRow[]>(async (ids) => {
    const byCheck = Map.groupBy(await itemsOf(database, ids), ({ spotCheckId }) => spotCheckId);
    return ids.map((id) => byCheck.get(id) ?? []);
  });
  const itemRows = new DataLoader<Id, SpotCheckItemRow | null>(async (ids) => {
    const byId = new Map((await rowsOfIds(database, spotCheckItemTable, ids)).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const found = new DataLoader<Id, SpotCheckItemRow[]>(async (ids) => {
    const rows = await rowsOfIds(database, spotCheckItemTable, ids, 'complaint_id');
    const byComplaint = Map.groupBy(
      rows.filter(({ finding }) => finding !== null),
      ({ complaintId }) => complaintId,
    );
    return ids.map((id) => byComplaint.get(id) ?? []);
  });

  return {
    byId: (id) => checks.load(id),
    items: (id) => items.load(id),
    foundOn: (complaintId) => found.load(complaintId),

    async changed(id) {
      const row = await checks.clear(id).load(id);
      if (row === null) throw new Error(`The spot check ${id} was changed and cannot be read.`);
      return row;
    },

    async changedItem(id) {
      const row = await itemRows.clear(id).load(id);
      if (row === null) throw new Error(`The item ${id} of a spot check was changed and cannot be read.`);
      return row;
    },

    async list({ status, enterpriseId }, pageArguments) {
      const page = parsePage(pageArguments);
      const where = allOf([
        scopeCondition(await scope(), authorities),
        status ? { sql: 'status = ?', values: [status] } : undefined,
        enterpriseId ? { sql: 'enterprise_id = ?', values: [idToBytes(enterpriseId)] } : undefined,
      ]);
      const order = { direction: 'DESC' } as const;
      const places = await pageOfPlaces(database, { table: 'spot_check', where, order }, page);
      return connectionOf(places, page, (id) => checks.load(id));
    },

    async mine(pageArguments) {
      const page = parsePage(pageArguments);
      const where = allOf([
        scopeCondition(await scope(), authorities),
        { sql: 'assignee = ? AND finding IS NULL', values: [viewer.subject] },
      ]);
      const order = { direction: 'ASC' } as const;
      const places = await pageOfPlaces(database, { table: 'spot_check_item', where, order }, page);
      return connectionOf(places, page, (id) => itemRows.load(id));
    },

    async drawnAgain(id) {
      const check = await checks.load(id);
      const authority = check === null ? undefined : authorities.find(check.authorityId);
      if (check === null || authority === undefined) return null;
      const drawn = await items.load(id);
      const how = { seed: check.seed, asOf: check.asOf, size: drawn.length };
      const { population, members } = await drawSample(
        database,
        jurisdictionCondition(authorities.scopeOf(authority)),
        check,
        how,
      );
      const same = members.every(({ complaintId }, index) => complaintId === drawn[index]?.complaintId);
      const agrees = same && members.length === drawn.length && population === check.population;
      return { population, complaintIds: members.map(({ complaintId }) => complaintId), agrees };
    },
  };
}
