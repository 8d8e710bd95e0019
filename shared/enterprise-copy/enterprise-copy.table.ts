import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { LiaisonRole, OdrStatus, Scale, SubjectKind } from '../contracts/enterprise.vocabulary.ts';
import { codeColumn, idColumn, instantColumn } from '../database/columns.ts';
import type { Id } from '../id/id.ts';

/** What a service keeps of an enterprise, from the registry's events. */
export interface EnterpriseCopy {
  readonly id: Id;
  readonly unifiedSocialCreditCode: string;
  readonly name: string;
  readonly subjectKind: SubjectKind;
  readonly industry: string;
  readonly scale: Scale;
  readonly division: string;
  readonly odrStatus: OdrStatus;
  /** Absent until an account was opened. */
  readonly reviewingAuthority: string | null;
}

/** In which role somebody acts for an enterprise. */
export type MemberRole = LiaisonRole | 'OPERATOR' | 'INTEGRATION';

/** Somebody who may act for an enterprise now. */
export interface MemberCopy {
  readonly subject: string;
  readonly enterpriseId: Id;
  readonly role: MemberRole;
  readonly since: Date;
}

export const enterpriseCopyTable = new EntitySchema<EnterpriseCopy>({
  name: 'enterprise_copy',
  columns: {
    id: idColumn({ primary: true }),
    unifiedSocialCreditCode: codeColumn(18, { name: 'unified_social_credit_code' }),
    name: codeColumn(200),
    subjectKind: codeColumn(30, { name: 'subject_kind' }),
    industry: codeColumn(10),
    scale: codeColumn(10),
    division: codeColumn(20),
    odrStatus: codeColumn(10, { name: 'odr_status' }),
    reviewingAuthority: codeColumn(32, { name: 'reviewing_authority', nullable: true }),
  },
});

export const memberCopyTable = new EntitySchema<MemberCopy>({
  name: 'member_copy',
  columns: {
    subject: codeColumn(64, { primary: true }),
    enterpriseId: idColumn({ name: 'enterprise_id', primary: true }),
    role: codeColumn(20),
    since: instantColumn(),
  },
});

export class EnterpriseCopy1763942400001 implements MigrationInterface {
  name = 'EnterpriseCopy1763942400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE enterprise_copy (
      id BINARY(16) NOT NULL PRIMARY KEY,
      unified_social_credit_code VARCHAR(18) NOT NULL,
      name VARCHAR(200) NOT NULL,
      subject_kind VARCHAR(30) NOT NULL,
      industry VARCHAR(10) NOT NULL,
      scale VARCHAR(10) NOT NULL,
      division VARCHAR(20) NOT NULL,
      odr_status VARCHAR(10) NOT NULL,
      reviewing_authority VARCHAR(32) NULL
    )`);
    await runner.query(`CREATE TABLE member_copy (
      subject VARCHAR(64) NOT NULL,
      enterprise_id BINARY(16) NOT NULL,
      role VARCHAR(20) NOT NULL,
      since DATETIME(3) NOT NULL,
      PRIMARY KEY (subject, enterprise_id),
      KEY by_enterprise (enterprise_id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE member_copy');
    await runner.query('DROP TABLE enterprise_copy');
  }
}
