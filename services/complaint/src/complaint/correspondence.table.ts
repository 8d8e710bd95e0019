import type { Party } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { codeColumn, idColumn, instantColumn, textColumn } from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';

/** A message from one side of a complaint to the other. */
export interface MessageRow {
  id: Id;
  complaintId: Id;
  sender: Party;
  subject: string;
  text: string;
  sentAt: Date;
}

/** A file that one side made part of a complaint. */
export interface EvidenceRow {
  /** The id of the uploaded file. */
  id: Id;
  complaintId: Id;
  addedBy: Party;
  addedAt: Date;
}

export const messageTable = new EntitySchema<MessageRow>({
  name: 'message',
  columns: {
    id: idColumn({ primary: true }),
    complaintId: idColumn({ name: 'complaint_id' }),
    sender: codeColumn(12),
    subject: codeColumn(64),
    text: textColumn(),
    sentAt: instantColumn({ name: 'sent_at' }),
  },
});

export const evidenceTable = new EntitySchema<EvidenceRow>({
  name: 'evidence',
  columns: {
    id: idColumn({ primary: true }),
    complaintId: idColumn({ name: 'complaint_id' }),
    addedBy: codeColumn(12, { name: 'added_by' }),
    addedAt: instantColumn({ name: 'added_at' }),
  },
});
