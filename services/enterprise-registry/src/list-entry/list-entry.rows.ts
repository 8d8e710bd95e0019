import type { Division } from '@odr/shared/division/division.ts';
import type { ListEntry } from './list-entry.ts';
import type { ListEntryRow } from './list-entry.table.ts';

/** The row of an entry. Pure. @param place where its division lies */
export function rowOf(
  entry: ListEntry,
  version: number,
  { province, prefecture, county }: Pick<Division, 'province' | 'prefecture' | 'county'>,
): ListEntryRow {
  const { id, list, unifiedSocialCreditCode, name, division, authorityId, ground, documentNumber, listedOn } = entry;
  const removed = entry.status === 'REMOVED' ? entry : undefined;
  return {
    id,
    version,
    list,
    unifiedSocialCreditCode,
    inForceOf: removed === undefined ? unifiedSocialCreditCode : null,
    name,
    division,
    province,
    prefecture,
    county,
    authorityId,
    ground,
    documentNumber,
    listedOn,
    removedOn: removed?.removedOn ?? null,
    removalReason: removed?.reason ?? null,
  };
}

/** The entry of a row. Pure. */
export function listEntryOf(row: ListEntryRow): ListEntry {
  const { id, list, unifiedSocialCreditCode, name, division, authorityId, ground, documentNumber, listedOn } = row;
  const entered = { id, list, unifiedSocialCreditCode, name, division, authorityId, ground, documentNumber, listedOn };
  return row.removedOn === null
    ? { ...entered, status: 'IN_FORCE' }
    : { ...entered, status: 'REMOVED', removedOn: row.removedOn, reason: row.removalReason ?? '' };
}
