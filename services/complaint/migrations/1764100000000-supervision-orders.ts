import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supervision orders on complaints. */
export class SupervisionOrders1764100000000 implements MigrationInterface {
  name = 'SupervisionOrders1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE supervision_order (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      status VARCHAR(20) NOT NULL,
      complaint_id BINARY(16) NOT NULL,
      enterprise_id BINARY(16) NOT NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      authority_id VARCHAR(32) NOT NULL,
      instruction TEXT NOT NULL,
      issued_at DATETIME(3) NOT NULL,
      due_at DATETIME(3) NOT NULL,
      overdue BOOLEAN NOT NULL,
      told_due_at DATETIME(3) NULL,
      answered_at DATETIME(3) NULL,
      answer_text TEXT NULL,
      closed_at DATETIME(3) NULL,
      closed_by VARCHAR(32) NULL,
      closing_note TEXT NULL,
      KEY by_complaint (complaint_id, id),
      KEY by_enterprise (enterprise_id, id),
      KEY by_enterprise_status (enterprise_id, status, id),
      KEY by_province (province, id),
      KEY by_prefecture (prefecture, id),
      KEY by_county (county, id),
      KEY by_due (status, overdue, due_at)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE supervision_order');
  }
}
