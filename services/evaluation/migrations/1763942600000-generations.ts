import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeGeneration } from '../src/generation/make-generation.ts';

/**
 * The generations of facts, and how far their readers have come. A generation's own tables are no migration's: their shape changes
 * by a rebuild.
 */
export class Generations1763942600000 implements MigrationInterface {
  name = 'Generations1763942600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE generation (
      number INT NOT NULL PRIMARY KEY,
      state VARCHAR(10) NOT NULL,
      rule_version INT NOT NULL,
      changed_at DATETIME(3) NOT NULL
    )`);
    await runner.query(`CREATE TABLE reader_position (
      reader VARCHAR(60) NOT NULL,
      \`partition\` INT NOT NULL,
      next_offset BIGINT NOT NULL,
      event_time DATETIME(3) NULL,
      PRIMARY KEY (reader, \`partition\`)
    )`);
    await makeGeneration(runner, 1, 'LIVE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reader_position');
    await runner.query('DROP TABLE generation');
  }
}
