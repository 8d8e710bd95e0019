import { allOf } from '@odr/shared/database/condition.ts';
import type { Listing } from '@odr/shared/database/keyset.ts';
import { uploadTable } from '@odr/shared/files/upload.table.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { type Connection, type PageArguments, connectionOf, parsePage } from '@odr/shared/subgraph/connection.ts';
import { pagesByParent } from '@odr/shared/subgraph/pages-by-parent.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { type MessageRow, evidenceTable, messageTable } from './correspondence.table.ts';
import type { EvidenceMapper } from './schema.mappers.ts';

/** What the two sides wrote and added. Whoever asks has got the complaint itself within the viewer's scope. */
export interface CorrespondenceQueries {
  messages(complaintId: Id, page: PageArguments): Promise<Connection<MessageRow>>;
  evidence(complaintId: Id, page: PageArguments): Promise<Connection<EvidenceMapper>>;
}

export function correspondenceQueries({ database }: Pick<Platform, 'database'>): CorrespondenceQueries {
  const messages = new DataLoader<Id, MessageRow | null>(async (ids) => {
    const rows = await database.getRepository(messageTable).findBy({ id: In([...ids]) });
    return inOrder(ids, rows);
  });
  const evidence = new DataLoader<Id, EvidenceMapper | null>(async (ids) => {
    const rows = await database.getRepository(evidenceTable).findBy({ id: In([...ids]) });
    const uploads = await database.getRepository(uploadTable).findBy({ id: In([...ids]) });
    const uploadOf = new Map(uploads.map((upload) => [upload.id, upload]));
    const whole = rows.flatMap((row) => {
      const upload = uploadOf.get(row.id);
      return upload === undefined ? [] : [{ ...row, upload }];
    });
    return inOrder(ids, whole);
  });
  const messagePages = pagesByParent(database, listingOf('message'), 'complaint_id');
  const evidencePages = pagesByParent(database, listingOf('evidence'), 'complaint_id');

  return {
    async messages(complaintId, pageArguments) {
      const places = await messagePages(complaintId, pageArguments);
      return connectionOf(places, parsePage(pageArguments), (id) => messages.load(id));
    },
    async evidence(complaintId, pageArguments) {
      const places = await evidencePages(complaintId, pageArguments);
      return connectionOf(places, parsePage(pageArguments), (id) => evidence.load(id));
    },
  };
}

/** All of a complaint's, oldest first. */
const listingOf = (table: string): Listing => ({ table, where: allOf([]), order: { direction: 'ASC' } });

function inOrder<Row extends { id: Id }>(ids: readonly Id[], rows: readonly Row[]): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
