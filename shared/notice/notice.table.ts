import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { codeColumn, idColumn, instantColumn } from '../database/columns.ts';
import type { Id } from '../id/id.ts';
import type { Recipient } from './recipient.ts';

/** A notice to one recipient. Says what happened to what, and nothing that is private: the text is made when it is read. */
export interface NoticeRow {
  /** UUIDv7: the order of all notices, whichever service wrote them. */
  readonly id: Id;
  readonly recipient: Recipient;
  /** The service's own word for what happened. */
  readonly kind: string;
  /** The type in the graph that it is about. */
  readonly about: string;
  readonly aboutId: Id;
  readonly at: Date;
  /** By when something is to be done; absent where nothing is. */
  readonly dueAt: Date | null;
}

/** That a person has read a notice, also one to an enterprise or authority: others there read for themselves. */
export interface NoticeReadRow {
  readonly subject: string;
  readonly noticeId: Id;
  readonly readAt: Date;
}

export const noticeTable = new EntitySchema<NoticeRow>({
  name: 'notice',
  columns: {
    id: idColumn({ primary: true }),
    recipient: codeColumn(80),
    kind: codeColumn(60),
    about: codeColumn(40),
    aboutId: idColumn({ name: 'about_id' }),
    at: instantColumn(),
    dueAt: instantColumn({ name: 'due_at', nullable: true }),
  },
});

export const noticeReadTable = new EntitySchema<NoticeReadRow>({
  name: 'notice_read',
  columns: {
    subject: codeColumn(64, { primary: true }),
    noticeId: idColumn({ name: 'notice_id', primary: true }),
    readAt: instantColumn({ name: 'read_at' }),
  },
});

export class Notice1763942400002 implements MigrationInterface {
  name = 'Notice1763942400002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE notice (
      id BINARY(16) NOT NULL PRIMARY KEY,
      recipient VARCHAR(80) NOT NULL,
      kind VARCHAR(60) NOT NULL,
      about VARCHAR(40) NOT NULL,
      about_id BINARY(16) NOT NULL,
      at DATETIME(3) NOT NULL,
      due_at DATETIME(3) NULL,
      KEY by_recipient (recipient, id)
    )`);
    await runner.query(`CREATE TABLE notice_read (
      subject VARCHAR(64) NOT NULL,
      notice_id BINARY(16) NOT NULL,
      read_at DATETIME(3) NOT NULL,
      PRIMARY KEY (subject, notice_id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_read');
    await runner.query('DROP TABLE notice');
  }
}

/** The two tables, for a service's `tables`. */
export const noticeTables = [noticeTable, noticeReadTable];
