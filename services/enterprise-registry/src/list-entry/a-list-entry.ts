import { enterpriseId, file } from '../enterprise/an-enterprise.ts';
import { type ListEntry, type ListEntryEvent, evolve } from './list-entry.ts';

/* For tests only: one entry, from which each test tells what is different. */

export const listEntryId = '019c5500-0000-7000-8000-000000000031';

export const listed = {
  type: 'Listed',
  entry: {
    id: listEntryId,
    list: 'BLACKLIST',
    unifiedSocialCreditCode: file.unifiedSocialCreditCode,
    name: file.name,
    division: file.division,
    authorityId: 'CN-330106',
    ground: '虚假宣传',
    documentNumber: '杭西市监列〔2026〕1号',
    listedOn: '2026-02-01',
  },
  enterprise: { id: enterpriseId, isOdr: true },
} satisfies ListEntryEvent;
export const delisted = {
  type: 'Delisted',
  removedOn: '2026-02-13',
  reason: '已整改',
  enterprise: { id: enterpriseId, isOdr: true },
} satisfies ListEntryEvent;
export const aListEntry: ListEntry = evolve(undefined, listed);
