import type { BreachKind, Duty, OdrStatus, Scale, SubjectKind } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  sealedColumn,
  textColumn,
} from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';
import type { BreachEvidence } from '../breach/breach.ts';
import type { MemberRole } from './enterprise.ts';

/** An enterprise as a row: what lists select by stands in columns of its own. */
export interface EnterpriseRow {
  id: Id;
  version: number;
  unifiedSocialCreditCode: string;
  name: string;
  /** The name as it is searched (name-grams.ts). */
  searchableName: string;
  subjectKind: SubjectKind;
  industry: string;
  /** The section (门类) above the industry. */
  industrySection: string;
  scale: Scale;
  division: string;
  province: string;
  prefecture: string | null;
  county: string | null;
  address: string;
  odrStatus: OdrStatus;
  openedAt: Date | null;
  closedAt: Date | null;
  reviewingAuthority: string | null;
  lastVisitedAt: Date | null;
  /** The last visit, or else the opening of the account: the visit plan goes by it. */
  unvisitedSince: Date | null;
}

/** Somebody who acts or acted for an enterprise, with sealed personal data; effective from `since` until `until`. */
export interface MemberRow {
  id: Id;
  enterpriseId: Id;
  subject: string;
  role: MemberRole;
  since: Date;
  until: Date | null;
  nameSealed: Buffer | null;
  phoneSealed: Buffer | null;
  phoneIndex: Buffer | null;
}

/** A breach of a duty (Art. 10); what an authority states of it is absent where the platform recorded it by itself. */
export interface BreachRow {
  id: Id;
  enterpriseId: Id;
  duty: Duty;
  kind: BreachKind;
  recordedAt: Date;
  authorityId: string | null;
  description: string | null;
  evidence: BreachEvidence[] | null;
  withdrawnAt: Date | null;
}

export const enterpriseTable = new EntitySchema<EnterpriseRow>({
  name: 'enterprise',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    unifiedSocialCreditCode: codeColumn(18, { name: 'unified_social_credit_code' }),
    name: codeColumn(200),
    searchableName: codeColumn(400, { name: 'searchable_name' }),
    subjectKind: codeColumn(30, { name: 'subject_kind' }),
    industry: codeColumn(10),
    industrySection: codeColumn(10, { name: 'industry_section' }),
    scale: codeColumn(10),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
    address: codeColumn(400),
    odrStatus: codeColumn(10, { name: 'odr_status' }),
    openedAt: instantColumn({ name: 'opened_at', nullable: true }),
    closedAt: instantColumn({ name: 'closed_at', nullable: true }),
    reviewingAuthority: codeColumn(32, { name: 'reviewing_authority', nullable: true }),
    lastVisitedAt: instantColumn({ name: 'last_visited_at', nullable: true }),
    unvisitedSince: instantColumn({ name: 'unvisited_since', nullable: true }),
  },
});

export const memberTable = new EntitySchema<MemberRow>({
  name: 'member',
  columns: {
    id: idColumn({ primary: true }),
    enterpriseId: idColumn({ name: 'enterprise_id' }),
    subject: codeColumn(64),
    role: codeColumn(20),
    since: instantColumn(),
    until: instantColumn({ nullable: true }),
    nameSealed: sealedColumn({ name: 'name_sealed', nullable: true }),
    phoneSealed: sealedColumn({ name: 'phone_sealed', nullable: true }),
    phoneIndex: { type: 'binary', length: 32, name: 'phone_index', nullable: true },
  },
});

export const breachTable = new EntitySchema<BreachRow>({
  name: 'breach',
  columns: {
    id: idColumn({ primary: true }),
    enterpriseId: idColumn({ name: 'enterprise_id' }),
    duty: codeColumn(30),
    kind: codeColumn(30),
    recordedAt: instantColumn({ name: 'recorded_at' }),
    authorityId: codeColumn(32, { name: 'authority_id', nullable: true }),
    description: textColumn({ nullable: true }),
    evidence: jsonColumn({ nullable: true }),
    withdrawnAt: instantColumn({ name: 'withdrawn_at', nullable: true }),
  },
});
