import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When, by which authority and why a settlement was annulled. */
export class Annulment1763942500001 implements MigrationInterface {
  name = 'Annulment1763942500001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE complaint
      ADD COLUMN annulled_at DATETIME(3) NULL,
      ADD COLUMN annulled_by VARCHAR(32) NULL,
      ADD COLUMN annulment_reason TEXT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE complaint DROP COLUMN annulled_at, DROP COLUMN annulled_by, DROP COLUMN annulment_reason',
    );
  }
}
