import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spot checks with their samples, return visits, and how far the check of each contradiction is. */
export class Truthfulness1764100000000 implements MigrationInterface {
  name = 'Truthfulness1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE feedback_version ADD COLUMN accepted_at DATETIME(3) NULL, ADD COLUMN superseded_at DATETIME(3) NULL',
    );
    // When a version of before stopped to stand is not on record: it was never drawn, and never will be.
    await runner.query(`UPDATE feedback_version SET accepted_at = recorded_at WHERE status = 'ACCEPTED'`);
    await runner.query(`UPDATE feedback_version SET superseded_at = recorded_at WHERE status = 'SUPERSEDED'`);
    await runner.query(`ALTER TABLE contradiction
      ADD COLUMN state VARCHAR(10) NOT NULL DEFAULT 'WAITING',
      ADD COLUMN spot_check_id BINARY(16) NULL,
      ADD KEY by_state (state, found_at, id),
      ADD KEY by_enterprise_state (enterprise_id, state, found_at, id),
      ADD KEY by_province_state (province, state, found_at, id),
      ADD KEY by_prefecture_state (prefecture, state, found_at, id),
      ADD KEY by_county_state (county, state, found_at, id)`);
    await runner.query(`CREATE TABLE spot_check (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      status VARCHAR(10) NOT NULL,
      authority_id VARCHAR(32) NOT NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      drawn_by VARCHAR(64) NOT NULL,
      drawn_at DATETIME(3) NOT NULL,
      enterprise_id BINARY(16) NULL,
      from_day CHAR(10) NOT NULL,
      to_day CHAR(10) NOT NULL,
      contradicted_only BOOLEAN NOT NULL,
      seed CHAR(64) NOT NULL,
      as_of DATETIME(3) NOT NULL,
      population INT NOT NULL,
      KEY by_status (status, id),
      KEY by_enterprise (enterprise_id, id),
      KEY by_province (province, id),
      KEY by_prefecture (prefecture, id),
      KEY by_county (county, id)
    )`);
    await runner.query(`CREATE TABLE spot_check_item (
      id BINARY(16) NOT NULL PRIMARY KEY,
      spot_check_id BINARY(16) NOT NULL,
      position INT NOT NULL,
      complaint_id BINARY(16) NOT NULL,
      feedback_version INT NOT NULL,
      enterprise_id BINARY(16) NOT NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      assignee VARCHAR(64) NOT NULL,
      finding VARCHAR(20) NULL,
      note_sealed BLOB NULL,
      found_by VARCHAR(64) NULL,
      found_at DATETIME(3) NULL,
      UNIQUE KEY in_order (spot_check_id, position),
      KEY by_complaint (complaint_id),
      KEY by_assignee (assignee, finding, id)
    )`);
    await runner.query(`CREATE TABLE return_visit (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      complaint_id BINARY(16) NOT NULL,
      feedback_version INT NOT NULL,
      authority_id VARCHAR(32) NOT NULL,
      officer VARCHAR(64) NOT NULL,
      visited_at DATETIME(3) NOT NULL,
      recorded_at DATETIME(3) NOT NULL,
      channel VARCHAR(10) NOT NULL,
      answer VARCHAR(20) NOT NULL,
      said_sealed BLOB NULL,
      KEY by_complaint (complaint_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['return_visit', 'spot_check_item', 'spot_check']) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`ALTER TABLE contradiction
      DROP KEY by_state, DROP KEY by_enterprise_state, DROP KEY by_province_state, DROP KEY by_prefecture_state,
      DROP KEY by_county_state, DROP COLUMN state, DROP COLUMN spot_check_id`);
    await runner.query('ALTER TABLE feedback_version DROP COLUMN accepted_at, DROP COLUMN superseded_at');
  }
}
