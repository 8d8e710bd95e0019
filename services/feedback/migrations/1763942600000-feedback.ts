import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copy of complaints, the dossiers with their versions, and the spot-check queue. */
export class Feedback1763942600000 implements MigrationInterface {
  name = 'Feedback1763942600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE complaint_copy (
      id BINARY(16) NOT NULL PRIMARY KEY,
      status VARCHAR(20) NOT NULL,
      consumer_subject VARCHAR(64) NOT NULL,
      enterprise_id BINARY(16) NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      received_at DATETIME(3) NOT NULL,
      contact_due_at DATETIME(3) NOT NULL,
      settle_due_at DATETIME(3) NOT NULL,
      deadlines_provisional BOOLEAN NOT NULL,
      contact_recorded_at DATETIME(3) NULL,
      contact_stated_at DATETIME(3) NULL,
      contact_denied_at DATETIME(3) NULL,
      outcome VARCHAR(20) NULL,
      outcome_cause VARCHAR(20) NULL,
      feedback_version INT NULL
    )`);
    await runner.query(`CREATE TABLE dossier (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      consumer_subject VARCHAR(64) NOT NULL,
      enterprise_id BINARY(16) NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      recorded_at DATETIME(3) NULL,
      missed BOOLEAN NOT NULL,
      rating_status VARCHAR(10) NOT NULL,
      standing_version INT NULL,
      standing_outcome VARCHAR(20) NULL,
      rating_window_ends_at DATETIME(3) NULL,
      rating_reminded BOOLEAN NOT NULL,
      rating_due_at DATETIME(3) NULL,
      rated_at DATETIME(3) NULL,
      resolved BOOLEAN NULL,
      satisfaction INT NULL,
      comment TEXT NULL,
      KEY by_recorded (recorded_at, id),
      KEY by_consumer (consumer_subject, recorded_at, id),
      KEY by_enterprise (enterprise_id, recorded_at, id),
      KEY by_province (province, recorded_at, id),
      KEY by_prefecture (prefecture, recorded_at, id),
      KEY by_county (county, recorded_at, id),
      KEY by_rating_due (rating_due_at, id)
    )`);
    await runner.query(`CREATE TABLE feedback_version (
      dossier_id BINARY(16) NOT NULL,
      number INT NOT NULL,
      status VARCHAR(12) NOT NULL,
      superseded_because VARCHAR(30) NULL,
      recorded_at DATETIME(3) NOT NULL,
      handled_at DATETIME(3) NOT NULL,
      method VARCHAR(12) NOT NULL,
      process TEXT NOT NULL,
      outcome VARCHAR(20) NOT NULL,
      result TEXT NOT NULL,
      settlement_kinds JSON NULL,
      terms TEXT NULL,
      keep_by CHAR(10) NULL,
      amount DECIMAL(15,2) NULL,
      PRIMARY KEY (dossier_id, number)
    )`);
    await runner.query(`CREATE TABLE contradiction (
      id BINARY(16) NOT NULL PRIMARY KEY,
      complaint_id BINARY(16) NOT NULL,
      kind VARCHAR(20) NOT NULL,
      feedback_version INT NULL,
      found_at DATETIME(3) NOT NULL,
      consumer_subject VARCHAR(64) NOT NULL,
      enterprise_id BINARY(16) NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      KEY by_complaint (complaint_id, kind),
      KEY by_found (found_at, id),
      KEY by_enterprise (enterprise_id, found_at, id),
      KEY by_province (province, found_at, id),
      KEY by_prefecture (prefecture, found_at, id),
      KEY by_county (county, found_at, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['contradiction', 'feedback_version', 'dossier', 'complaint_copy']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
