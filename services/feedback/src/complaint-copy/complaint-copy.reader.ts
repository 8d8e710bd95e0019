import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import { insertRows, updateRows } from '@odr/shared/database/rows.ts';
import { idToBytes } from '@odr/shared/id/id.ts';
import type { Reader } from '@odr/shared/messaging/reader.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import { insertContactDenial } from '../contradiction/contradiction.table.ts';
import type { NoticeKind } from '../notice/notice-texts.ts';
import { officersOf } from '../notice/officers.ts';
import { complaintCopyTable } from './complaint-copy.table.ts';
import { type PlaceOf, copyChange, copyOfFiled } from './copy-change.ts';

/** The name under which the inbox marks what the copy has reached; commands wait for it (`expectedVersion`). */
export const complaintCopyReader = 'complaint-copy';

/** Keeps the local copy of complaints, and puts denied contacts into the spot-check queue. */
export function readComplaints({ reference }: Pick<Platform, 'reference'>): Reader {
  const placeOf: PlaceOf = (division) => {
    const place = reference().divisions.get(division);
    return { province: place.province, prefecture: place.prefecture, county: place.county };
  };
  return {
    name: complaintCopyReader,
    kind: 'complaint',
    takes: 'projection',
    async apply(tx, events) {
      for (const event of events) await applyOne(tx, event, placeOf, reference());
    },
  };
}

async function applyOne(
  tx: EntityManager,
  event: PublishedEvent,
  placeOf: PlaceOf,
  reference: Reference,
): Promise<void> {
  const id = event.subject;
  if (event.type === 'odr.complaint.filed') {
    await insertRows(tx, complaintCopyTable, [copyOfFiled(event, placeOf)]);
    return;
  }
  const change = copyChange(event, placeOf);
  if (change !== undefined)
    await updateRows(tx, complaintCopyTable, change, { sql: 'id = ?', values: [idToBytes(id)] });
  if (event.type === 'odr.complaint.contactDenied') {
    const complaint = await tx.getRepository(complaintCopyTable).findOneByOrFail({ id });
    const deniedAt = new Date(event.data.deniedAt);
    await insertContactDenial(tx, complaint, deniedAt);
    const officers = officersOf(complaint, reference);
    const kind: NoticeKind = 'CONTACT_DENIED';
    if (officers !== undefined) await writeNotices(tx, { about: 'Complaint', id }, deniedAt, [{ to: officers, kind }]);
  }
}
