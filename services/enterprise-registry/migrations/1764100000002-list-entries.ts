import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries in the lists of the authorities: at most one in force for each code and list, which the unique key holds. */
export class ListEntries1764100000002 implements MigrationInterface {
  name = 'ListEntries1764100000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE list_entry (
      id BINARY(16) NOT NULL PRIMARY KEY,
      version INT NOT NULL,
      list VARCHAR(30) NOT NULL,
      unified_social_credit_code VARCHAR(18) NOT NULL,
      in_force_of VARCHAR(18) NULL,
      name VARCHAR(200) NOT NULL,
      division VARCHAR(20) NOT NULL,
      province CHAR(6) NOT NULL,
      prefecture CHAR(6) NULL,
      county CHAR(6) NULL,
      authority_id VARCHAR(32) NOT NULL,
      ground TEXT NOT NULL,
      document_number VARCHAR(200) NOT NULL,
      listed_on CHAR(10) NOT NULL,
      removed_on CHAR(10) NULL,
      removal_reason TEXT NULL,
      UNIQUE KEY one_in_force (in_force_of, list),
      KEY by_code (unified_social_credit_code, id),
      KEY by_province (province, id),
      KEY by_prefecture (prefecture, id),
      KEY by_county (county, id),
      KEY by_division (division, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE list_entry');
  }
}
