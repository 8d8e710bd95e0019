import type {
  ApplicationOrigin,
  DocumentKind,
  LiaisonRole,
  Scale,
  SubjectKind,
} from '@odr/shared/contracts/enterprise.vocabulary.ts';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  sealedColumn,
  textColumn,
} from '@odr/shared/database/columns.ts';
import type { FileType } from '@odr/shared/files/file-types.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';
import type { ApplicationStatus, ConditionStatement, Finding } from './application.ts';

/** An application as a row: what lists select by stands in columns of its own. */
export interface ApplicationRow {
  id: Id;
  version: number;
  status: ApplicationStatus;
  enterpriseId: Id;
  /** The enterprise once more while the application is in progress: unique, so that there is at most one. */
  inProgressOf: Id | null;
  origin: ApplicationOrigin;
  applicantSubject: string | null;
  unifiedSocialCreditCode: string;
  name: string;
  subjectKind: SubjectKind;
  industry: string;
  scale: Scale;
  division: string;
  province: string;
  prefecture: string | null;
  county: string | null;
  address: string;
  conditions: ConditionStatement[];
  documents: Partial<Record<DocumentKind, Id>>;
  liaisons: Partial<Record<LiaisonRole, string>>;
  findings: Finding[];
  startedAt: Date;
  recommendingAuthority: string | null;
  recommendationNote: string | null;
  authorityId: string | null;
  submittedAt: Date | null;
  reviewDueAt: Date | null;
  supplementDocuments: DocumentKind[] | null;
  supplementNote: string | null;
  supplementRequestedAt: Date | null;
  supplementDueAt: Date | null;
  endedAt: Date | null;
  rejectionReason: string | null;
}

/** In which part somebody stands in an application. */
export type ApplicationPersonRole = 'APPLICANT' | LiaisonRole;

/** A person's sealed name and phone, as an application holds them. */
export interface ApplicationPersonRow {
  applicationId: Id;
  role: ApplicationPersonRole;
  subject: string;
  nameSealed: Buffer;
  phoneSealed: Buffer;
  phoneIndex: Buffer;
}

/** A document announced for an application, and when its bytes arrived. Its id is also that of the stored file. */
export interface DocumentRow {
  id: Id;
  applicationId: Id;
  /** The application's version that announced it. */
  applicationVersion: number;
  kind: DocumentKind;
  contentType: FileType;
  size: number;
  sha256: string;
  attachedBy: string;
  attachedAt: Date;
  uploadedAt: Date | null;
}

export const applicationTable = new EntitySchema<ApplicationRow>({
  name: 'application',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    status: codeColumn(20),
    enterpriseId: idColumn({ name: 'enterprise_id' }),
    inProgressOf: idColumn({ name: 'in_progress_of', nullable: true }),
    origin: codeColumn(20),
    applicantSubject: codeColumn(64, { name: 'applicant_subject', nullable: true }),
    unifiedSocialCreditCode: codeColumn(18, { name: 'unified_social_credit_code' }),
    name: codeColumn(200),
    subjectKind: codeColumn(30, { name: 'subject_kind' }),
    industry: codeColumn(10),
    scale: codeColumn(10),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
    address: codeColumn(400),
    conditions: jsonColumn(),
    documents: jsonColumn(),
    liaisons: jsonColumn(),
    findings: jsonColumn(),
    startedAt: instantColumn({ name: 'started_at' }),
    recommendingAuthority: codeColumn(32, { name: 'recommending_authority', nullable: true }),
    recommendationNote: textColumn({ name: 'recommendation_note', nullable: true }),
    authorityId: codeColumn(32, { name: 'authority_id', nullable: true }),
    submittedAt: instantColumn({ name: 'submitted_at', nullable: true }),
    reviewDueAt: instantColumn({ name: 'review_due_at', nullable: true }),
    supplementDocuments: jsonColumn({ name: 'supplement_documents', nullable: true }),
    supplementNote: textColumn({ name: 'supplement_note', nullable: true }),
    supplementRequestedAt: instantColumn({ name: 'supplement_requested_at', nullable: true }),
    supplementDueAt: instantColumn({ name: 'supplement_due_at', nullable: true }),
    endedAt: instantColumn({ name: 'ended_at', nullable: true }),
    rejectionReason: textColumn({ name: 'rejection_reason', nullable: true }),
  },
});

export const applicationPersonTable = new EntitySchema<ApplicationPersonRow>({
  name: 'application_person',
  columns: {
    applicationId: idColumn({ name: 'application_id', primary: true }),
    role: codeColumn(20, { primary: true }),
    subject: codeColumn(64),
    nameSealed: sealedColumn({ name: 'name_sealed' }),
    phoneSealed: sealedColumn({ name: 'phone_sealed' }),
    phoneIndex: { type: 'binary', length: 32, name: 'phone_index' },
  },
});

export const documentTable = new EntitySchema<DocumentRow>({
  name: 'application_document',
  columns: {
    id: idColumn({ primary: true }),
    applicationId: idColumn({ name: 'application_id' }),
    applicationVersion: countColumn({ name: 'application_version' }),
    kind: codeColumn(40),
    contentType: codeColumn(40, { name: 'content_type' }),
    size: countColumn(),
    sha256: { type: 'char', length: 64 },
    attachedBy: codeColumn(64, { name: 'attached_by' }),
    attachedAt: instantColumn({ name: 'attached_at' }),
    uploadedAt: instantColumn({ name: 'uploaded_at', nullable: true }),
  },
});
