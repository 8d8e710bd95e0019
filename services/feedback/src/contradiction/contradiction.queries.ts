import { allOf, oneOfValues } from '@odr/shared/database/condition.ts';
import { pageOfPlaces } from '@odr/shared/database/keyset.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import { type ViewerScope, scopeCondition } from '@odr/shared/scope/viewer-scope.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { In } from 'typeorm';
import {
  type ContradictionKind,
  type ContradictionRow,
  type ContradictionState,
  contradictionTable,
} from './contradiction.table.ts';

/** What the queue is narrowed to. */
export interface ContradictionFilter {
  readonly enterpriseId?: Id | null | undefined;
  readonly kinds?: readonly ContradictionKind[] | null | undefined;
  readonly state?: ContradictionState | null | undefined;
}

/** The spot-check queue of one request, within the viewer's scope. */
export interface ContradictionQueries {
  list(filter: ContradictionFilter, page: PageArguments): Promise<Connection<ContradictionRow>>;
}

export function contradictionQueries(
  { database, reference }: Pick<Platform, 'database' | 'reference'>,
  scope: () => Promise<ViewerScope>,
): ContradictionQueries {
  return {
    async list({ enterpriseId, kinds, state }, pageArguments) {
      const page = parsePage(pageArguments);
      const where = allOf([
        scopeCondition(await scope(), reference().authorities),
        enterpriseId ? { sql: 'enterprise_id = ?', values: [idToBytes(enterpriseId)] } : undefined,
        state ? { sql: 'state = ?', values: [state] } : undefined,
        oneOfValues('kind', kinds),
      ]);
      const order = { column: 'found_at', direction: 'DESC' } as const;
      const places = await pageOfPlaces(database, { table: 'contradiction', where, order }, page);
      const found = await database.getRepository(contradictionTable).findBy({ id: In(places.map(({ id }) => id)) });
      const byId = new Map(found.map((row) => [row.id, row]));
      return connectionOf(places, page, async (id) => byId.get(id) ?? null);
    },
  };
}
