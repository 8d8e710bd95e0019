import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { codeColumn, countColumn, idColumn, instantColumn } from '../database/columns.ts';
import type { Id } from '../id/id.ts';
import type { FileType } from './file-types.ts';

/** A file that somebody announced, sent, and made part of something; in that order. */
export interface UploadRow {
  id: Id;
  ownerSubject: string;
  idempotencyKey: string;
  contentType: FileType;
  /** Length in bytes, as announced and then checked. */
  size: number;
  /** SHA-256 in lower-case hex, as announced and then checked. */
  sha256: string;
  announcedAt: Date;
  /** When the bytes had arrived whole. */
  uploadedAt: Date | null;
  /** What it belongs to: an id of the service's own. */
  attachedTo: Id | null;
}

export const uploadTable = new EntitySchema<UploadRow>({
  name: 'upload',
  columns: {
    id: idColumn({ primary: true }),
    ownerSubject: codeColumn(64, { name: 'owner_subject' }),
    idempotencyKey: codeColumn(64, { name: 'idempotency_key' }),
    contentType: codeColumn(40, { name: 'content_type' }),
    size: countColumn(),
    sha256: codeColumn(64),
    announcedAt: instantColumn({ name: 'announced_at' }),
    uploadedAt: instantColumn({ name: 'uploaded_at', nullable: true }),
    attachedTo: idColumn({ name: 'attached_to', nullable: true }),
  },
});

export class Upload1763942400003 implements MigrationInterface {
  name = 'Upload1763942400003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE upload (
      id BINARY(16) NOT NULL PRIMARY KEY,
      owner_subject VARCHAR(64) NOT NULL,
      idempotency_key VARCHAR(64) NOT NULL,
      content_type VARCHAR(40) NOT NULL,
      size INT NOT NULL,
      sha256 CHAR(64) NOT NULL,
      announced_at DATETIME(3) NOT NULL,
      uploaded_at DATETIME(3) NULL,
      attached_to BINARY(16) NULL,
      UNIQUE KEY once (owner_subject, idempotency_key),
      KEY by_attachment (attached_to, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE upload');
  }
}
