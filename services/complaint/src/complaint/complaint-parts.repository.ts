import type { Change } from '@odr/shared/command/aggregate.ts';
import { attach } from '@odr/shared/files/uploads.ts';
import { type Id, newId } from '@odr/shared/id/id.ts';
import type { Party } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import type { Complaint, ComplaintEvent } from './complaint.ts';
import { noticesOf } from './complaint.notices.ts';
import { eraseConsumerAfter, keepConsumer, sealConsumer, sealPostalAddress } from './consumer-contact.repository.ts';
import { evidenceTable, messageTable } from './correspondence.table.ts';

/** Writes what a complaint has besides its row: contact data, messages, evidence, and notices to those concerned. */
export async function saveParts(
  tx: EntityManager,
  platform: Pick<Platform, 'sealer' | 'digests'>,
  { id, events, after, at }: Change<Complaint, ComplaintEvent>,
): Promise<void> {
  for (const event of events) await savePart(tx, platform, id, event, at);
  const notices = events.flatMap((event) => noticesOf(event, after.state));
  await writeNotices(tx, { about: 'Complaint', id }, at, notices);
}

async function savePart(
  tx: EntityManager,
  platform: Pick<Platform, 'sealer' | 'digests'>,
  id: Id,
  event: ComplaintEvent,
  at: Date,
): Promise<void> {
  switch (event.type) {
    case 'Filed':
      await sealConsumer(tx, platform, id, event.consumer);
      await addEvidence(tx, id, 'CONSUMER', event.evidence, at);
      return;
    case 'MessageSent': {
      const { from: sender, subject, text } = event;
      await tx.getRepository(messageTable).insert({ id: newId(), complaintId: id, sender, subject, text, sentAt: at });
      return;
    }
    case 'ContactDenied':
      // The consumer's words about it belong to the correspondence.
      await tx.getRepository(messageTable).insert({
        id: newId(),
        complaintId: id,
        sender: 'CONSUMER',
        subject: event.subject,
        text: event.note,
        sentAt: at,
      });
      return;
    case 'EvidenceAdded':
      await addEvidence(tx, id, event.by, event.files, at);
      return;
    case 'Referred':
      await keepConsumer(tx, id);
      if (event.postalAddress !== null) await sealPostalAddress(tx, platform, id, event.postalAddress);
      return;
    case 'Annulled':
      await eraseConsumerAfter(tx, id, event.annulment.at);
      return;
    case 'Withdrawn':
    case 'Closed':
    case 'ReferralWithdrawn':
      await eraseConsumerAfter(tx, id, event.at);
      return;
    default:
  }
}

async function addEvidence(
  tx: EntityManager,
  complaintId: Id,
  addedBy: Party,
  files: readonly Id[],
  at: Date,
): Promise<void> {
  if (files.length === 0) return;
  const rows = [...new Set(files)].map((file) => ({ id: file, complaintId, addedBy, addedAt: at }));
  await tx.getRepository(evidenceTable).insert(rows);
  await attach(tx, files, complaintId);
}
