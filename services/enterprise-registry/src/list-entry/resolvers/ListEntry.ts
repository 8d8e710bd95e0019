import { divisionOf } from '../../reference/look-up.ts';
import type { ListEntryResolvers } from './../../types.generated.ts';

export const ListEntry: ListEntryResolvers = {
  enterprise: ({ unifiedSocialCreditCode }, _arguments, { enterprises }) => enterprises.byCode(unifiedSocialCreditCode),
  division: ({ division }, _arguments, { platform }) => divisionOf(division, platform.reference()),
  authority: ({ authorityId }, _arguments, { platform }) => platform.reference().authorities.find(authorityId) ?? null,
};
