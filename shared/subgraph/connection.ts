import { ClientError } from '../command/client-error.ts';
import { type Id, parseId } from '../id/id.ts';

/** The arguments of every list (Relay): `first` at most 100, 20 by default; `after` a cursor of the page before. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A place in a list that is ordered by some value and, among equals, by id. */
export interface Place {
  readonly value: string;
  readonly id: Id;
}

/** How many rows a page has, and after which place it begins. */
export interface Page {
  readonly size: number;
  readonly after: Place | undefined;
}

/** One page of a list, as the graph shows it. */
export interface Connection<Node> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

const pageSize = { usual: 20, most: 100 };

/** Reads a list's arguments. @throws ClientError for a size or cursor that is not one */
export function parsePage({ first, after }: PageArguments): Page {
  const size = first ?? pageSize.usual;
  if (size < 1 || size > pageSize.most) {
    throw new ClientError('BAD_USER_INPUT', `"first" is between 1 and ${pageSize.most}; it was ${size}.`);
  }
  return { size, after: after === null || after === undefined ? undefined : readCursor(after) };
}

/**
 * A page out of the places found and what stands there.
 *
 * @param places at most `size + 1` of them: the one too many says that more follow
 * @param load reads the nodes of these ids; one that is gone meanwhile is left out
 */
export async function connectionOf<Node>(
  places: readonly Place[],
  page: Page,
  load: (id: Id) => Promise<Node | null>,
): Promise<Connection<Node>> {
  const shown = places.slice(0, page.size);
  const nodes = await Promise.all(shown.map(({ id }) => load(id)));
  const edges = shown.flatMap((place, index) => {
    const node = nodes[index];
    return node === null || node === undefined ? [] : [{ cursor: cursorOf(place), node }];
  });
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: places.length > page.size,
      hasPreviousPage: page.after !== undefined,
    },
  };
}

const idLength = 36;

function cursorOf({ value, id }: Place): string {
  return Buffer.from(`${id}${value}`).toString('base64url');
}

function readCursor(cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const id = parseId(text.slice(0, idLength));
  const value = text.slice(idLength);
  if (id === undefined || (value !== '' && !isInstant(value))) throw noCursor();
  return { id, value };
}

/** Whether this is an instant, written as cursors write it. */
function isInstant(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

/** The cursor is none, or one of a list in another order. */
export function noCursor(): ClientError {
  return new ClientError('BAD_USER_INPUT', '"after" is no cursor of this list. Use an edge\'s cursor.');
}
