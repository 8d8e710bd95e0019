import type { EnterpriseResolvers } from './../../types.generated.ts';

export const Enterprise: Pick<EnterpriseResolvers, 'siteVisits' | 'unvisitedSince' | '__resolveReference'> = {
  siteVisits: (enterprise, _arguments, { siteVisits }) => siteVisits.ofEnterprise(enterprise),
  unvisitedSince: async (enterprise, _arguments, { enterprises }) =>
    (await enterprises.maySeeInside(enterprise)) ? enterprise.unvisitedSince : null,
};
