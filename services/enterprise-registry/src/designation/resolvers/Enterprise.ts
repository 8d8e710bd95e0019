import type { EnterpriseResolvers } from './../../types.generated.ts';

export const Enterprise: Pick<EnterpriseResolvers, 'designatedOfficers' | '__resolveReference'> = {
  designatedOfficers: (enterprise, _arguments, { designations }) => designations.ofEnterprise(enterprise),
};
