import { z } from 'zod';
import { ClientError } from '../command/client-error.ts';
import { id } from '../command/input.ts';
import type { Id } from '../id/id.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { NoticeQueries, ReadableNotice } from './notice.queries.ts';

const usualSize = 20;

const pageSchema = z.object({
  first: z.int().min(1, 'is at least 1').max(100, 'is at most 100').nullish(),
  after: id.nullish(),
  unreadOnly: z.boolean(),
});

/** Which notices are wanted: the newest `size` of them, older than `after`. */
export interface InboxPage {
  readonly size: number;
  readonly after: string | undefined;
  readonly unreadOnly: boolean;
}

/** The key of an `Inbox`: the page that was asked for. @throws ClientError for a page that is none */
export function inboxKey(page: z.input<typeof pageSchema>): string {
  const key = Buffer.from(JSON.stringify(page)).toString('base64url');
  readInboxKey(key);
  return key;
}

/** @throws ClientError for a key that is none */
export function readInboxKey(key: string): InboxPage {
  const parsed = pageSchema.safeParse(parseJson(Buffer.from(key, 'base64url').toString()));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `"${path.join('.')}" ${message}`);
    throw new ClientError('BAD_USER_INPUT', `This is no page of an inbox: ${faults.join('; ')}.`);
  }
  const { first, after, unreadOnly } = parsed.data;
  return { size: first ?? usualSize, after: after ?? undefined, unreadOnly };
}

/** What a notice says to people, by its kind. */
export type NoticeTexts = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** A service's field of an `Inbox`: its part of the page, newest first, with the words in the viewer's language. */
export async function inboxPart<Kind extends string>(
  key: string,
  notices: NoticeQueries,
  texts: NoticeTexts & Record<Kind, unknown>,
  viewer: Viewer,
): Promise<(Omit<ReadableNotice, 'kind'> & { kind: Kind; text: string })[]> {
  const found = await notices.page(readInboxKey(key));
  return found.map((notice) => {
    const text = texts[notice.kind];
    return {
      ...notice,
      kind: notice.kind as Kind,
      text: (viewer.language === 'en' ? text?.en : text?.zh) ?? notice.kind,
    };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const mostMarked = 100;

/** Marks notices as read, for a service's mutation. @throws ClientError for more than 100 at once */
export async function markNoticesRead(notices: NoticeQueries, ids: readonly Id[], now: Date): Promise<true> {
  if (ids.length > mostMarked) {
    throw new ClientError('BAD_USER_INPUT', `"ids" has at most ${mostMarked} entries; it had ${ids.length}.`);
  }
  await notices.markRead(ids, now);
  return true;
}
