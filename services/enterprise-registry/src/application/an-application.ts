import {
  basicConditions,
  documentKinds,
  reviewQuestions,
  type DocumentKind,
} from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { loadReference } from '@odr/shared/reference/reference.ts';
import type { EnterpriseFile } from '../enterprise/enterprise-file.ts';
import type { ApplicationEvent, Finding, NamedLiaison, Review, Supplement } from './application.ts';
import type { Standing } from './start-application.ts';

/* For tests only: one application, from which each test tells what is different. */

/** An instant by the clock in Shanghai, `YYYY-MM-DDTHH:mm[:ss.SSS]`. */
export const shanghai = (time: string): Date => new Date(`${time}+08:00`);
export const justAfter = (instant: Date): Date => new Date(instant.getTime() + 1);

export const reference = loadReference();

export const applicationId = '019c5500-0000-7000-8000-000000000011';
export const enterpriseId = '019c5500-0000-7000-8000-000000000012';

export const applicant: Viewer = { kind: 'APPLICANT', subject: 'applicant-1', language: 'zh-CN' };
/** Of the county of the address, 西湖区. */
export const officer: Viewer = { kind: 'OFFICER', subject: 'officer-1', authority: 'CN-330106', language: 'zh-CN' };
export const provincialOfficer: Viewer = { ...officer, subject: 'officer-2', authority: 'CN-330000' };

/** Friday 13 February 2026, before the Spring Festival's days off. */
export const startedAt = shanghai('2026-02-13T10:00');
export const now = shanghai('2026-02-13T11:00');
/** 20 working days after 13 February 2026, on which nobody works from the 15th to the 23rd. */
export const twentyWorkingDaysLater = shanghai('2026-03-19T23:59:59.999');

export const file: EnterpriseFile = {
  unifiedSocialCreditCode: '91330106000000019W',
  name: '杭州西湖百货有限公司',
  subjectKind: 'ENTERPRISE',
  industry: '52',
  scale: 'SMALL',
  division: '330106',
  address: '文三路1号',
};
export const person = { name: '王小明', phone: '13812345678' };
export const free: Standing = { enterpriseId, active: false, applicationInProgress: false, recommendationOpen: false };

export const started = {
  type: 'Started',
  id: applicationId,
  enterpriseId,
  file,
  startedAt,
  applicantSubject: applicant.subject,
  applicant: person,
} satisfies ApplicationEvent;
export const recommended: ApplicationEvent = {
  type: 'Recommended',
  id: applicationId,
  enterpriseId,
  file,
  startedAt,
  recommendation: { authorityId: 'CN-330106', note: '信誉良好' },
};
export const accepted: ApplicationEvent = {
  type: 'RecommendationAccepted',
  applicantSubject: applicant.subject,
  applicant: person,
};

export const liaisons: NamedLiaison[] = [
  { role: 'RESPONSIBLE_PERSON', subject: 'liaison-1', person: { name: '李负责', phone: '13900001111' } },
  { role: 'STAFF', subject: 'liaison-2', person: { name: '张联络', phone: '057188889999' } },
];
export const conditions = basicConditions.map((condition) => ({ condition, met: true, note: '已具备' }));
export const filled: ApplicationEvent = { type: 'Filled', file: null, conditions, liaisons };

export const documentIdOf = (kind: DocumentKind): string =>
  `019c5500-0000-7000-8000-0000000000a${documentKinds.indexOf(kind)}`;
export const announced = { contentType: 'application/pdf', size: 1_000, sha256: 'a'.repeat(64) } as const;
export const attached = (kind: DocumentKind): ApplicationEvent => ({
  type: 'DocumentAttached',
  document: { id: documentIdOf(kind), kind, ...announced },
  by: applicant.subject,
});
export const uploaded = new Set(documentKinds.map(documentIdOf));

/** A draft that can be submitted. */
export const complete: ApplicationEvent[] = [started, filled, ...documentKinds.map(attached)];

export const review: Review = { authorityId: 'CN-330106', submittedAt: now, dueAt: twentyWorkingDaysLater };
export const underReview: ApplicationEvent[] = [...complete, { type: 'Submitted', review }, { type: 'ReviewStarted' }];
export const supplement: Supplement = {
  documents: ['COMMITMENT_LETTER'],
  note: '请重新盖章',
  requestedAt: now,
  dueAt: twentyWorkingDaysLater,
};
export const supplementRequested: ApplicationEvent[] = [...underReview, { type: 'SupplementRequested', supplement }];

export const allPositive: Finding[] = reviewQuestions.map((question) => ({
  question,
  positive: true,
  note: '属实',
  method: 'DOCUMENT_REVIEW',
}));
export const found = (findings: readonly Finding[]): ApplicationEvent => ({
  type: 'FindingsRecorded',
  method: 'DOCUMENT_REVIEW',
  findings,
});
export const rejected: ApplicationEvent = { type: 'Rejected', at: now, reason: '场所不符' };
export const withdrawn: ApplicationEvent = { type: 'Withdrawn', at: now };
