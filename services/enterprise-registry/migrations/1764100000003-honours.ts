import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Honours of ODR enterprises. */
export class Honours1764100000003 implements MigrationInterface {
  name = 'Honours1764100000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE honour (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      enterprise_id BINARY(16) NOT NULL,
      kind VARCHAR(30) NOT NULL,
      title VARCHAR(200) NOT NULL,
      authority_id VARCHAR(32) NOT NULL,
      document_number VARCHAR(200) NOT NULL,
      awarded_on CHAR(10) NOT NULL,
      valid_until CHAR(10) NULL,
      revoked_on CHAR(10) NULL,
      revocation_reason TEXT NULL,
      KEY by_enterprise (enterprise_id, id),
      KEY by_kind (kind, revoked_on, enterprise_id, valid_until)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE honour');
  }
}
