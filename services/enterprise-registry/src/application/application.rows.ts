import type { Division } from '@odr/shared/division/division.ts';
import type { Id } from '@odr/shared/id/id.ts';
import {
  type Application,
  type Supplement,
  applicantOf,
  findingsOf,
  reviewOf,
  statusesBeforeAuthority,
} from './application.ts';
import type { ApplicationRow } from './application.table.ts';

/** The row of an application. Pure. @param place where the enterprise's division lies */
export function rowOf(
  application: Application,
  version: number,
  place: Pick<Division, 'province' | 'prefecture' | 'county'>,
): ApplicationRow {
  const { id, status, enterpriseId, file, recommendation } = application;
  const stated = application.status === 'RECOMMENDED' ? undefined : application;
  const review = reviewOf(application);
  const supplement = application.status === 'SUPPLEMENT_REQUESTED' ? application.supplement : null;
  return {
    id,
    version,
    status,
    enterpriseId,
    inProgressOf: statusesBeforeAuthority.some((open) => open === status) ? enterpriseId : null,
    origin: application.origin,
    applicantSubject: applicantOf(application),
    ...file,
    province: place.province,
    prefecture: place.prefecture,
    county: place.county,
    conditions: [...(stated?.conditions ?? [])],
    documents: { ...stated?.documents },
    liaisons: { ...stated?.liaisons },
    findings: [...findingsOf(application)],
    startedAt: application.startedAt,
    recommendingAuthority: recommendation?.authorityId ?? null,
    recommendationNote: recommendation?.note ?? null,
    authorityId: review?.authorityId ?? null,
    submittedAt: review?.submittedAt ?? null,
    reviewDueAt: review?.dueAt ?? null,
    supplementDocuments: supplement === null ? null : [...supplement.documents],
    supplementNote: supplement?.note ?? null,
    supplementRequestedAt: supplement?.requestedAt ?? null,
    supplementDueAt: supplement?.dueAt ?? null,
    endedAt: 'endedAt' in application ? application.endedAt : null,
    rejectionReason: application.status === 'REJECTED' ? application.reason : null,
  };
}

/** The application of a row. @throws Error where a column that the row's state needs is empty */
export function applicationOf(row: ApplicationRow): Application {
  const { id, status, enterpriseId, origin, startedAt } = row;
  const basis = { id, enterpriseId, origin, startedAt, file: fileOf(row), recommendation: recommendationOf(row) };
  if (status === 'RECOMMENDED') return { ...basis, status };
  const { conditions, documents, liaisons, findings } = row;
  const filling = { ...basis, applicantSubject: needed(id, row.applicantSubject), conditions, documents, liaisons };
  if (status === 'DRAFT') return { ...filling, status };
  const review = storedReview(row);
  if (status === 'WITHDRAWN') return { ...filling, status, review, findings, endedAt: needed(id, row.endedAt) };
  const reviewed = { ...filling, review: needed(id, review), findings };
  switch (status) {
    case 'SUBMITTED':
    case 'UNDER_REVIEW':
      return { ...reviewed, status };
    case 'SUPPLEMENT_REQUESTED':
      return { ...reviewed, status, supplement: supplementOf(row) };
    case 'APPROVED':
    case 'LAPSED':
      return { ...reviewed, status, endedAt: needed(id, row.endedAt) };
    case 'REJECTED':
      return { ...reviewed, status, endedAt: needed(id, row.endedAt), reason: needed(id, row.rejectionReason) };
  }
}

function fileOf(row: ApplicationRow): Application['file'] {
  const { unifiedSocialCreditCode, name, subjectKind, industry, scale, division, address } = row;
  return { unifiedSocialCreditCode, name, subjectKind, industry, scale, division, address };
}

function recommendationOf({ recommendingAuthority, recommendationNote }: ApplicationRow) {
  return recommendingAuthority === null ? null : { authorityId: recommendingAuthority, note: recommendationNote ?? '' };
}

function storedReview({ id, authorityId, submittedAt, reviewDueAt }: ApplicationRow) {
  if (authorityId === null) return null;
  return { authorityId, submittedAt: needed(id, submittedAt), dueAt: needed(id, reviewDueAt) };
}

function supplementOf(row: ApplicationRow): Supplement {
  return {
    documents: needed(row.id, row.supplementDocuments),
    note: needed(row.id, row.supplementNote),
    requestedAt: needed(row.id, row.supplementRequestedAt),
    dueAt: needed(row.id, row.supplementDueAt),
  };
}

function needed<Value>(id: Id, value: Value | null): Value {
  if (value === null) throw new Error(`The row of the application ${id} lacks a column that its state needs.`);
  return value;
}
