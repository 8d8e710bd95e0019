import type { Id } from '@odr/shared/id/id.ts';
import type { ComplaintRow } from './complaint.table.ts';
import type { EvidenceRow, MessageRow } from './correspondence.table.ts';
import type { UploadRow } from '@odr/shared/files/upload.table.ts';

/** Behind the graph's `Complaint` stands its row. */
export type ComplaintMapper = ComplaintRow;

/** Of an enterprise this service knows only which one it is. */
export interface EnterpriseMapper {
  readonly id: Id;
}

export type MessageMapper = MessageRow;

/** A file with its place in the complaint. */
export type EvidenceMapper = EvidenceRow & { readonly upload: UploadRow };
