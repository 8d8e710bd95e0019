import type { DataSource } from 'typeorm';
import { type Id, idFromBytes, idToBytes } from '../id/id.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { InboxPage } from './inbox.ts';
import type { NoticeRow } from './notice.table.ts';
import type { Recipient } from './recipient.ts';

/** A notice with the reader's own mark. */
export interface ReadableNotice extends Omit<NoticeRow, 'recipient'> {
  readonly read: boolean;
}

/** A viewer's notices of one service. */
export interface NoticeQueries {
  /** The page's notices, newest first. */
  page(page: InboxPage): Promise<ReadableNotice[]>;
  /** Marks those of these notices as read that are the viewer's and of this service; others are passed over. */
  markRead(ids: readonly Id[], now: Date): Promise<void>;
}

interface Row {
  id: Buffer;
  kind: string;
  about: string;
  about_id: Buffer;
  at: Date;
  due_at: Date | null;
  was_read: number;
}

/** @param recipients whose notices the viewer reads (recipient.ts); asked once a call, since it may change */
export function noticeQueries(
  database: DataSource,
  { subject }: Viewer,
  recipients: () => Promise<readonly Recipient[]>,
): NoticeQueries {
  return {
    async page({ size, after, unreadOnly }) {
      const readByViewer = 'EXISTS (SELECT 1 FROM notice_read r WHERE r.subject = ? AND r.notice_id = n.id)';
      // One index range for each recipient: a single range over all of them would have to be sorted whole.
      const ofRecipient = `(SELECT n.id, n.kind, n.about, n.about_id, n.at, n.due_at, ${readByViewer} AS was_read
        FROM notice n WHERE n.recipient = ?${after === undefined ? '' : ' AND n.id < ?'}${unreadOnly ? ` AND NOT ${readByViewer}` : ''}
        ORDER BY n.id DESC LIMIT ${size})`;
      const whose = await recipients();
      const rows: Row[] = await database.query(
        `${whose.map(() => ofRecipient).join(' UNION ALL ')} ORDER BY id DESC LIMIT ${size}`,
        whose.flatMap((recipient) => [
          subject,
          recipient,
          ...(after === undefined ? [] : [idToBytes(after)]),
          ...(unreadOnly ? [subject] : []),
        ]),
      );
      return rows.map((row) => ({
        id: idFromBytes(row.id),
        kind: row.kind,
        about: row.about,
        aboutId: idFromBytes(row.about_id),
        at: row.at,
        dueAt: row.due_at,
        read: Number(row.was_read) === 1,
      }));
    },

    async markRead(ids, now) {
      if (ids.length === 0) return;
      await database.query(
        `INSERT IGNORE INTO notice_read (subject, notice_id, read_at)
         SELECT ?, id, ? FROM notice WHERE id IN (?) AND recipient IN (?)`,
        [subject, now, ids.map(idToBytes), await recipients()],
      );
    },
  };
}
