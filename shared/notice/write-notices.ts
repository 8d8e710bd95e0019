import type { EntityManager } from 'typeorm';
import { insertRows } from '../database/rows.ts';
import { type Id, newId } from '../id/id.ts';
import { noticeTable } from './notice.table.ts';
import type { Recipient } from './recipient.ts';

/**
 * # Notices: how a service uses this folder
 *
 * A service keeps its own notices and shows them in `Inbox`, one field for each service.
 *
 * 1. `main.ts`: `...noticeTables` into `tables`, `Notice1763942400002` into `migrations` (notice.table.ts).
 * 2. `src/<aggregate>/<aggregate>.notices.ts`: a pure `noticesOf(event, state): Notice<Kind>[]`, tested like a rule.
 * 3. The repository's `save`, for the transaction of the change:
 *    `await writeNotices(tx, { about: 'Complaint', id }, at, events.flatMap((event) => noticesOf(event, state)))`.
 * 4. `context.ts`: `notices: noticeQueries(platform.database, viewer, async () => recipientsOf(viewer, enterprises, authorities))`.
 * 5. `src/notice/schema.graphql` and its resolvers: copy services/enterprise-registry/src/notice, leave `Query.inbox` out, name the
 *    field of `Inbox` and the mutation after the service. `inboxPart` (inbox.ts) answers the field.
 *
 * Why so: federation merges the fields of an entity, never the items of a list that several subgraphs hold, and a field that `@requires`
 * the others' would be lost as a whole with any one service down. So `Inbox` is an entity whose key is the page asked for, each service
 * answers its own field with its newest notices of that page, and a dead service costs its own field only. Since ids are ordered
 * by time over all services, a client merges by sorting on `id` and cutting to `first`, and the last id shown is the cursor `after` for
 * all of them.
 */
export interface Notice<Kind extends string = string> {
  readonly to: Recipient;
  readonly kind: Kind;
  readonly dueAt?: Date;
}

/** Writes what is to be told of a change, in the transaction of the change. */
export async function writeNotices(
  tx: EntityManager,
  { about, id }: { readonly about: string; readonly id: Id },
  at: Date,
  notices: readonly Notice[],
): Promise<void> {
  if (notices.length === 0) return;
  await insertRows(
    tx,
    noticeTable,
    notices.map(({ to, kind, dueAt }) => ({
      id: newId(),
      recipient: to,
      kind,
      about,
      aboutId: id,
      at,
      dueAt: dueAt ?? null,
    })),
  );
}
