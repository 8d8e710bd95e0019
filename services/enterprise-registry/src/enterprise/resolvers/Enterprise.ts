import { industryOf } from '../../reference/look-up.ts';
import type { EnterpriseResolvers } from './../../types.generated.ts';

export const Enterprise: Pick<
  EnterpriseResolvers,
  | 'address'
  | 'breaches'
  | 'closedAt'
  | 'division'
  | 'honours'
  | 'id'
  | 'industry'
  | 'listEntries'
  | 'members'
  | 'name'
  | 'odrStatus'
  | 'openedAt'
  | 'reviewingAuthority'
  | 'scale'
  | 'subjectKind'
  | 'unifiedSocialCreditCode'
  | 'version'
  | '__resolveReference'
> = {
  __resolveReference: (reference, { enterprises }) =>
    'id' in reference ? enterprises.byId(reference.id) : enterprises.byCode(reference.unifiedSocialCreditCode),
  industry: ({ industry }, _arguments, { platform }) => industryOf(industry, platform.reference()),
  division: ({ division }, _arguments, { platform }) => platform.reference().divisions.get(division),
  reviewingAuthority: ({ reviewingAuthority }, _arguments, { platform }) =>
    reviewingAuthority === null ? null : (platform.reference().authorities.find(reviewingAuthority) ?? null),
  members: (enterprise, _arguments, { enterprises }) => enterprises.members(enterprise),
  breaches: (enterprise, _arguments, { enterprises }) => enterprises.breaches(enterprise),
  honours: ({ id }, _arguments, { honours }) => honours.ofEnterprise(id),
  listEntries: (enterprise, _arguments, { listEntries }) => listEntries.ofEnterprise(enterprise),
};
