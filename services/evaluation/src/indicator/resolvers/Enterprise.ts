import type { EnterpriseResolvers } from './../../types.generated.ts';

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  indicators: ({ id }, wanted, context) => context.indicators.ofEnterprise(id, wanted),
};
