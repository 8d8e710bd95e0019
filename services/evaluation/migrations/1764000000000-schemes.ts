import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rules by which provinces evaluate (Art. 20). Never rebuilt from events. */
export class Schemes1764000000000 implements MigrationInterface {
  name = 'Schemes1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE evaluation_scheme (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      status VARCHAR(10) NOT NULL,
      province CHAR(6) NOT NULL,
      number INT NOT NULL,
      authority_id VARCHAR(32) NOT NULL,
      adopted_at DATETIME(3) NOT NULL,
      effective_from CHAR(7) NOT NULL,
      cadence VARCHAR(20) NOT NULL,
      minimum_cases INT NOT NULL,
      measures JSON NOT NULL,
      UNIQUE KEY numbered (province, number),
      KEY in_force (province, status, effective_from),
      KEY listed (province, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE evaluation_scheme');
  }
}
