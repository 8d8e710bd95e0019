import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The database beside a service's own in which its audit log lies. Rights only add up in MariaDB and MySQL: what may be changed
 * and what may not can't lie in one database (docs/adr/0010-audit-log.md).
 */
export const auditDatabaseOf = (database: string): string => `${database}_audit`;

/** The service's database beside which this audit database lies. */
export const databaseOfAudit = (auditDatabase: string): string => auditDatabase.replace(/_audit$/, '');

/**
 * The audit log, created by the service, which may insert and read its rows and no more; in the service's own database a view of
 * the same name, so that statements need not know where the table lies.
 */
export class AuditLog1763942400004 implements MigrationInterface {
  name = 'AuditLog1763942400004';

  async up(runner: QueryRunner): Promise<void> {
    const log = await auditLogOf(runner);
    await runner.query(`CREATE TABLE IF NOT EXISTS ${log} (
      id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
      aggregate VARCHAR(40) NOT NULL,
      aggregate_id BINARY(16) NOT NULL,
      aggregate_version INT NOT NULL,
      at DATETIME(3) NOT NULL,
      subject VARCHAR(64) NOT NULL,
      actor_kind VARCHAR(20) NOT NULL,
      authority VARCHAR(32) NULL,
      command VARCHAR(60) NOT NULL,
      reason VARCHAR(500) NULL,
      events JSON NOT NULL,
      UNIQUE KEY once (aggregate, aggregate_id, aggregate_version),
      KEY by_subject (subject, at)
    )`);
    await runner.query(`CREATE SQL SECURITY INVOKER VIEW audit AS SELECT * FROM ${log}`);
  }

  /** The log itself stays: nobody may drop it but the administrator. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW audit');
  }
}

async function auditLogOf(runner: QueryRunner): Promise<string> {
  const rows = (await runner.query('SELECT DATABASE() AS name')) as { name: string }[];
  return `\`${auditDatabaseOf(rows[0]?.name ?? '')}\`.audit`;
}

/**
 * Blocks, and which row lies where in which block. Created by the sealer, in the audit database; rows are only ever inserted. The
 * hash of each row is kept too, so that an edit can be pinned to its row.
 */
export const sealTables = [
  `CREATE TABLE IF NOT EXISTS audit_block (
    number BIGINT NOT NULL PRIMARY KEY,
    previous BINARY(32) NOT NULL,
    hash BINARY(32) NOT NULL,
    \`count\` INT NOT NULL,
    sealed_at DATETIME(3) NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS audit_seal (
    audit_id BIGINT NOT NULL PRIMARY KEY,
    block BIGINT NOT NULL,
    position INT NOT NULL,
    hash BINARY(32) NOT NULL,
    UNIQUE KEY place (block, position)
  )`,
];
