import type { Division } from '@odr/shared/division/division.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Enterprise, Member } from './enterprise.ts';
import type { EnterpriseRow, MemberRow } from './enterprise.table.ts';
import { searchableName } from './name-grams.ts';

/**
 * The row of an enterprise. Pure.
 *
 * @param place where its division lies
 * @param industrySection the section above its industry
 */
export function rowOf(
  enterprise: Enterprise,
  version: number,
  place: Pick<Division, 'province' | 'prefecture' | 'county'>,
  industrySection: string,
): EnterpriseRow {
  const { id, file, odrStatus } = enterprise;
  const account = odrStatus === 'NOT_ODR' ? null : enterprise.account;
  return {
    id,
    version,
    ...file,
    searchableName: searchableName(file.name),
    industrySection,
    province: place.province,
    prefecture: place.prefecture,
    county: place.county,
    odrStatus,
    openedAt: account?.openedAt ?? null,
    closedAt: odrStatus === 'EXITED' ? enterprise.closedAt : null,
    reviewingAuthority: account?.reviewingAuthority ?? null,
    lastVisitedAt: account?.lastVisitedAt ?? null,
    unvisitedSince: account?.lastVisitedAt ?? account?.openedAt ?? null,
  };
}

/** The enterprise of a row and of its present members. @throws Error where a column that the row's state needs is empty */
export function enterpriseOf(row: EnterpriseRow, members: readonly MemberRow[]): Enterprise {
  const registered = { id: row.id, file: fileOf(row) };
  if (row.odrStatus === 'NOT_ODR') return { ...registered, odrStatus: 'NOT_ODR' };
  const account = {
    openedAt: needed(row.id, row.openedAt),
    reviewingAuthority: needed(row.id, row.reviewingAuthority),
    ...(row.lastVisitedAt && { lastVisitedAt: row.lastVisitedAt }),
  };
  return row.odrStatus === 'ACTIVE'
    ? { ...registered, odrStatus: 'ACTIVE', account, members: members.map(memberOfRow) }
    : { ...registered, odrStatus: 'EXITED', account, closedAt: needed(row.id, row.closedAt) };
}

function fileOf(row: EnterpriseRow): Enterprise['file'] {
  const { unifiedSocialCreditCode, name, subjectKind, industry, scale, division, address } = row;
  return { unifiedSocialCreditCode, name, subjectKind, industry, scale, division, address };
}

const memberOfRow = ({ id, subject, role, since }: MemberRow): Member => ({ id, subject, role, since });

function needed<Value>(id: Id, value: Value | null): Value {
  if (value === null) throw new Error(`The row of the enterprise ${id} lacks a column that its state needs.`);
  return value;
}
