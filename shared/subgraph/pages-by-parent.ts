import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type Listing, pagesOfPlaces } from '../database/keyset.ts';
import type { Id } from '../id/id.ts';
import { type PageArguments, type Place, parsePage } from './connection.ts';

/** One page of the list of one parent. */
export type PagesByParent = (parent: Id, page: PageArguments) => Promise<Place[]>;

interface Wanted {
  readonly parent: Id;
  readonly page: PageArguments;
}

/** Reads a list that hangs on each of many parents: the same page of all of them in one statement. */
export function pagesByParent(database: DataSource, listing: Listing, parentColumn: string): PagesByParent {
  const loader = new DataLoader<Wanted, Place[], string>(
    async (wanted) => {
      const places = new Map<string, Place[]>();
      for (const alike of Map.groupBy(wanted, ({ page }) => pageKey(page)).values()) {
        const page = parsePage(alike[0]?.page ?? {});
        const parents = alike.map(({ parent }) => parent);
        const found = await pagesOfPlaces(database, listing, parentColumn, parents, page);
        for (const each of alike) places.set(keyOf(each), found.get(each.parent) ?? []);
      }
      return wanted.map((each) => places.get(keyOf(each)) ?? []);
    },
    { cacheKeyFn: keyOf },
  );
  return (parent, { first, after }) => loader.load({ parent, page: { first, after } });
}

const pageKey = ({ first, after }: PageArguments): string => `${first}/${after}`;
const keyOf = ({ parent, page }: Wanted): string => `${parent}/${pageKey(page)}`;
