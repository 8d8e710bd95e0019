import type { EnterpriseResolvers } from './../../types.generated.ts';

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  complaints: ({ id }, { first, after, ...filter }, context) =>
    context.complaints.ofEnterprise(id, filter, { first, after }),
};
