import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { AuditLog1763942400004 } from '../audit/audit.tables.ts';
import type { Id } from '../id/id.ts';
import { codeColumn, countColumn, idColumn, instantColumn, jsonColumn } from './columns.ts';

/**
 * An event that is committed and not yet sent, in the form in which Kafka gets it (shared/contracts/envelope.ts). `id` is only an
 * order of reading: ids commit out of order.
 */
export interface OutboxRow {
  id?: number;
  topic: string;
  messageKey: string;
  headers: Record<string, string>;
  value: string;
}

/** The answer kept for a mutation's idempotency key: never personal data, so a digest of the input and what it did. */
export interface IdempotencyRow {
  subject: string;
  command: string;
  idempotencyKey: string;
  digest: Buffer;
  aggregateId: Id;
  aggregateVersion: number;
  createdAt: Date;
}

export const outboxTable = new EntitySchema<OutboxRow>({
  name: 'outbox',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    topic: codeColumn(60),
    messageKey: codeColumn(36, { name: 'message_key' }),
    headers: jsonColumn(),
    value: { type: 'mediumtext' },
  },
});

export const idempotencyTable = new EntitySchema<IdempotencyRow>({
  name: 'idempotency',
  columns: {
    subject: codeColumn(64, { primary: true }),
    command: codeColumn(60, { primary: true }),
    idempotencyKey: codeColumn(64, { primary: true, name: 'idempotency_key' }),
    digest: { type: 'binary', length: 32 },
    aggregateId: idColumn({ name: 'aggregate_id' }),
    aggregateVersion: countColumn({ name: 'aggregate_version' }),
    createdAt: instantColumn({ name: 'created_at' }),
  },
});

/** The tables that every service has, whatever it owns. Inbox, dead letters, leases and the audit log are read and written in SQL. */
class BaseTables1763942400000 implements MigrationInterface {
  name = 'BaseTables1763942400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE outbox (
      id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
      topic VARCHAR(60) NOT NULL,
      message_key VARCHAR(36) NOT NULL,
      headers JSON NOT NULL,
      value MEDIUMTEXT NOT NULL
    )`);
    await runner.query(`CREATE TABLE inbox (
      reader VARCHAR(60) NOT NULL,
      aggregate_id BINARY(16) NOT NULL,
      version INT NOT NULL,
      PRIMARY KEY (reader, aggregate_id)
    )`);
    await runner.query(`CREATE TABLE dead_letter (
      id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
      reader VARCHAR(60) NOT NULL,
      topic VARCHAR(80) NOT NULL,
      \`partition\` INT NOT NULL,
      \`offset\` BIGINT NOT NULL,
      aggregate_id BINARY(16) NULL,
      version INT NULL,
      reason VARCHAR(20) NOT NULL,
      error VARCHAR(1000) NOT NULL,
      message_key VARCHAR(100) NULL,
      message_headers JSON NOT NULL,
      message_value MEDIUMBLOB NULL,
      at DATETIME(3) NOT NULL,
      UNIQUE KEY once (reader, topic, \`partition\`, \`offset\`),
      KEY held (reader, aggregate_id, version)
    )`);
    await runner.query(`CREATE TABLE idempotency (
      subject VARCHAR(64) NOT NULL,
      command VARCHAR(60) NOT NULL,
      idempotency_key VARCHAR(64) NOT NULL,
      digest BINARY(32) NOT NULL,
      aggregate_id BINARY(16) NOT NULL,
      aggregate_version INT NOT NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (subject, command, idempotency_key)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idempotency', 'dead_letter', 'inbox', 'outbox']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

export const basePieces = {
  tables: [outboxTable, idempotencyTable],
  migrations: [BaseTables1763942400000, AuditLog1763942400004],
};
