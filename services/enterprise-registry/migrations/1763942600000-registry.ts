import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enterprises with their members, breaches and searchable names; applications with their persons and documents. */
export class Registry1763942600000 implements MigrationInterface {
  name = 'Registry1763942600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE enterprise (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      unified_social_credit_code VARCHAR(18) NOT NULL,
      name VARCHAR(200) NOT NULL,
      searchable_name VARCHAR(400) NOT NULL,
      subject_kind VARCHAR(30) NOT NULL,
      industry VARCHAR(10) NOT NULL,
      industry_section VARCHAR(10) NOT NULL,
      scale VARCHAR(10) NOT NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      address VARCHAR(400) NOT NULL,
      odr_status VARCHAR(10) NOT NULL,
      opened_at DATETIME(3) NULL,
      closed_at DATETIME(3) NULL,
      reviewing_authority VARCHAR(32) NULL,
      UNIQUE KEY by_code (unified_social_credit_code),
      KEY by_status (odr_status, id),
      KEY by_province (odr_status, province, id),
      KEY by_prefecture (odr_status, prefecture, id),
      KEY by_county (odr_status, county, id),
      KEY by_division (odr_status, division, id),
      KEY by_industry (odr_status, industry, id),
      KEY by_industry_section (odr_status, industry_section, id)
    )`);
    await runner.query(`CREATE TABLE enterprise_name_gram (
      gram VARCHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      enterprise_id BINARY(16) NOT NULL,
      PRIMARY KEY (gram, enterprise_id),
      KEY by_enterprise (enterprise_id)
    )`);
    await runner.query(`CREATE TABLE member (
      id BINARY(16) NOT NULL PRIMARY KEY,
      enterprise_id BINARY(16) NOT NULL,
      subject VARCHAR(64) NOT NULL,
      role VARCHAR(20) NOT NULL,
      since DATETIME(3) NOT NULL,
      until DATETIME(3) NULL,
      name_sealed VARBINARY(1024) NULL,
      phone_sealed VARBINARY(1024) NULL,
      phone_index BINARY(32) NULL,
      KEY by_enterprise (enterprise_id, until),
      KEY by_subject (subject, until),
      KEY by_phone (phone_index)
    )`);
    await runner.query(`CREATE TABLE breach (
      id BINARY(16) NOT NULL PRIMARY KEY,
      enterprise_id BINARY(16) NOT NULL,
      duty VARCHAR(30) NOT NULL,
      kind VARCHAR(30) NOT NULL,
      recorded_at DATETIME(3) NOT NULL,
      KEY by_enterprise (enterprise_id, id)
    )`);
    await runner.query(`CREATE TABLE application (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      status VARCHAR(20) NOT NULL,
      enterprise_id BINARY(16) NOT NULL,
      in_progress_of BINARY(16) NULL,
      origin VARCHAR(20) NOT NULL,
      applicant_subject VARCHAR(64) NULL,
      unified_social_credit_code VARCHAR(18) NOT NULL,
      name VARCHAR(200) NOT NULL,
      subject_kind VARCHAR(30) NOT NULL,
      industry VARCHAR(10) NOT NULL,
      scale VARCHAR(10) NOT NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      address VARCHAR(400) NOT NULL,
      conditions JSON NOT NULL,
      documents JSON NOT NULL,
      liaisons JSON NOT NULL,
      findings JSON NOT NULL,
      started_at DATETIME(3) NOT NULL,
      recommending_authority VARCHAR(32) NULL,
      recommendation_note TEXT NULL,
      authority_id VARCHAR(32) NULL,
      submitted_at DATETIME(3) NULL,
      review_due_at DATETIME(3) NULL,
      supplement_documents JSON NULL,
      supplement_note TEXT NULL,
      supplement_requested_at DATETIME(3) NULL,
      supplement_due_at DATETIME(3) NULL,
      ended_at DATETIME(3) NULL,
      rejection_reason TEXT NULL,
      UNIQUE KEY one_in_progress (in_progress_of),
      KEY by_enterprise (enterprise_id, id),
      KEY by_code (unified_social_credit_code, status),
      KEY by_applicant (applicant_subject, id),
      KEY by_status (status, id),
      KEY by_province (province, status, id),
      KEY by_prefecture (prefecture, status, id),
      KEY by_county (county, status, id),
      KEY by_division (division, status, id),
      KEY by_lapse (supplement_due_at)
    )`);
    await runner.query(`CREATE TABLE application_person (
      application_id BINARY(16) NOT NULL,
      role VARCHAR(20) NOT NULL,
      subject VARCHAR(64) NOT NULL,
      name_sealed VARBINARY(1024) NOT NULL,
      phone_sealed VARBINARY(1024) NOT NULL,
      phone_index BINARY(32) NOT NULL,
      PRIMARY KEY (application_id, role),
      KEY by_phone (phone_index)
    )`);
    await runner.query(`CREATE TABLE application_document (
      id BINARY(16) NOT NULL PRIMARY KEY,
      application_id BINARY(16) NOT NULL,
      application_version INT NOT NULL,
      kind VARCHAR(40) NOT NULL,
      content_type VARCHAR(40) NOT NULL,
      size INT NOT NULL,
      sha256 CHAR(64) NOT NULL,
      attached_by VARCHAR(64) NOT NULL,
      attached_at DATETIME(3) NOT NULL,
      uploaded_at DATETIME(3) NULL,
      KEY by_application (application_id, application_version)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'application_document',
      'application_person',
      'application',
      'breach',
      'member',
      'enterprise_name_gram',
      'enterprise',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
