import type { ListEntryResolvers } from './../../types.generated.ts';

export const ListEntry: ListEntryResolvers = {
  enterprise: ({ unifiedSocialCreditCode }, _arguments, { enterprises }) => enterprises.byCode(unifiedSocialCreditCode),
  division: ({ division }, _arguments, { platform }) => platform.reference().divisions.get(division),
  authority: ({ authorityId }, _arguments, { platform }) => platform.reference().authorities.find(authorityId) ?? null,
};
