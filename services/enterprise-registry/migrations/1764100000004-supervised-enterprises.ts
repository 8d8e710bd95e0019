import type { MigrationInterface, QueryRunner } from 'typeorm';

const places = ['province', 'prefecture', 'county', 'division'];

/** Visits with the plan that goes by them, designated officers, and what an authority states of a breach. */
export class SupervisedEnterprises1764100000004 implements MigrationInterface {
  name = 'SupervisedEnterprises1764100000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE site_visit (
      id BINARY(16) NOT NULL PRIMARY KEY,
      enterprise_id BINARY(16) NOT NULL,
      visited_at DATETIME(3) NOT NULL,
      outcome VARCHAR(20) NOT NULL,
      findings TEXT NOT NULL,
      authority_id VARCHAR(32) NOT NULL,
      recorded_by VARCHAR(64) NOT NULL,
      recorded_at DATETIME(3) NOT NULL,
      KEY by_enterprise (enterprise_id, id)
    )`);
    await runner.query(`CREATE TABLE designated_officer (
      id BINARY(16) NOT NULL PRIMARY KEY,
      enterprise_id BINARY(16) NOT NULL,
      authority_id VARCHAR(32) NOT NULL,
      subject VARCHAR(64) NOT NULL,
      since DATETIME(3) NOT NULL,
      until DATETIME(3) NULL,
      KEY by_enterprise (enterprise_id, until),
      KEY by_subject (subject, until, enterprise_id)
    )`);
    await runner.query(`ALTER TABLE breach
      ADD COLUMN authority_id VARCHAR(32) NULL,
      ADD COLUMN description TEXT NULL,
      ADD COLUMN evidence JSON NULL,
      ADD COLUMN withdrawn_at DATETIME(3) NULL`);
    await runner.query(`ALTER TABLE enterprise
      ADD COLUMN last_visited_at DATETIME(3) NULL,
      ADD COLUMN unvisited_since DATETIME(3) NULL,
      ADD KEY unvisited (odr_status, unvisited_since, id),
      ADD KEY unvisited_by_reviewer (odr_status, reviewing_authority, unvisited_since, id),
      ${places.map((place) => `ADD KEY unvisited_by_${place} (odr_status, ${place}, unvisited_since, id)`).join(', ')}`);
    await runner.query('UPDATE enterprise SET unvisited_since = opened_at WHERE opened_at IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE enterprise
      ${['unvisited', 'unvisited_by_reviewer', ...places.map((place) => `unvisited_by_${place}`)].map((key) => `DROP KEY ${key}`).join(', ')},
      DROP COLUMN last_visited_at, DROP COLUMN unvisited_since`);
    await runner.query(`ALTER TABLE breach
      DROP COLUMN authority_id, DROP COLUMN description, DROP COLUMN evidence, DROP COLUMN withdrawn_at`);
    await runner.query('DROP TABLE designated_officer');
    await runner.query('DROP TABLE site_visit');
  }
}
