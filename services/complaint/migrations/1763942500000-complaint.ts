import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints, and apart from them the consumers' sealed contact data. */
export class Complaint1763942500000 implements MigrationInterface {
  name = 'Complaint1763942500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE complaint (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      status VARCHAR(20) NOT NULL,
      case_number VARCHAR(32) NOT NULL,
      consumer_subject VARCHAR(64) NOT NULL,
      enterprise_id BINARY(16) NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      subject_kind VARCHAR(30) NULL,
      industry VARCHAR(10) NULL,
      scale VARCHAR(10) NULL,
      named_enterprise VARCHAR(100) NULL,
      named_address VARCHAR(200) NULL,
      category VARCHAR(20) NOT NULL,
      problem VARCHAR(20) NOT NULL,
      product_or_service VARCHAR(200) NOT NULL,
      narrative TEXT NOT NULL,
      demands JSON NOT NULL,
      amount DECIMAL(15,2) NULL,
      purchase_channel VARCHAR(20) NOT NULL,
      purchase_date CHAR(10) NULL,
      consumer_division VARCHAR(20) NOT NULL,
      received_at DATETIME(3) NOT NULL,
      contact_due_at DATETIME(3) NOT NULL,
      settle_due_at DATETIME(3) NOT NULL,
      no_feedback_at DATETIME(3) NOT NULL,
      deadlines_provisional BOOLEAN NOT NULL,
      contact_overdue BOOLEAN NOT NULL,
      settlement_overdue BOOLEAN NOT NULL,
      next_due_at DATETIME(3) NULL,
      told_due_at DATETIME(3) NULL,
      contact_recorded_at DATETIME(3) NULL,
      contact_stated_at DATETIME(3) NULL,
      contact_channel VARCHAR(20) NULL,
      contact_note TEXT NULL,
      contact_denied_at DATETIME(3) NULL,
      outcome VARCHAR(20) NULL,
      outcome_cause VARCHAR(20) NULL,
      feedback_id BINARY(16) NULL,
      feedback_version INT NULL,
      concluded_at DATETIME(3) NULL,
      handling_working_days INT NULL,
      settled_on_time BOOLEAN NULL,
      rating_window_ends_at DATETIME(3) NULL,
      keep_by CHAR(10) NULL,
      rated_resolved BOOLEAN NULL,
      closed_at DATETIME(3) NULL,
      closing_reason VARCHAR(30) NULL,
      withdrawn_at DATETIME(3) NULL,
      withdrawal_reason VARCHAR(30) NULL,
      withdrawal_note TEXT NULL,
      referral_until DATETIME(3) NULL,
      referral_status VARCHAR(20) NULL,
      referral_route VARCHAR(30) NULL,
      referral_authority VARCHAR(32) NULL,
      referred_at DATETIME(3) NULL,
      UNIQUE KEY by_case_number (case_number),
      KEY by_consumer (consumer_subject, id),
      KEY by_enterprise (enterprise_id, id),
      KEY by_enterprise_status (enterprise_id, status, id),
      KEY by_enterprise_due (enterprise_id, next_due_at, id),
      KEY by_province (province, id),
      KEY by_prefecture (prefecture, id),
      KEY by_county (county, id),
      KEY by_status_due (status, next_due_at)
    )`);
    await runner.query(`CREATE TABLE consumer_contact (
      complaint_id BINARY(16) NOT NULL PRIMARY KEY,
      name_sealed VARBINARY(1024) NOT NULL,
      phone_sealed VARBINARY(1024) NOT NULL,
      phone_index BINARY(32) NOT NULL,
      postal_address_sealed VARBINARY(1024) NULL,
      erase_at DATETIME(3) NULL,
      KEY by_phone (phone_index),
      KEY by_erasure (erase_at)
    )`);
    await runner.query(`CREATE TABLE message (
      id BINARY(16) NOT NULL PRIMARY KEY,
      complaint_id BINARY(16) NOT NULL,
      sender VARCHAR(12) NOT NULL,
      subject VARCHAR(64) NOT NULL,
      text TEXT NOT NULL,
      sent_at DATETIME(3) NOT NULL,
      KEY by_complaint (complaint_id, id)
    )`);
    await runner.query(`CREATE TABLE evidence (
      id BINARY(16) NOT NULL PRIMARY KEY,
      complaint_id BINARY(16) NOT NULL,
      added_by VARCHAR(12) NOT NULL,
      added_at DATETIME(3) NOT NULL,
      KEY by_complaint (complaint_id, id)
    )`);
    await runner.query(
      'CREATE TABLE calendar_applied (id TINYINT NOT NULL PRIMARY KEY, edition VARCHAR(200) NOT NULL)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['calendar_applied', 'evidence', 'message', 'consumer_contact', 'complaint']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
