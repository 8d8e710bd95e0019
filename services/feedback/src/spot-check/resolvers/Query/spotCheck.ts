import type { QueryResolvers } from './../../../types.generated.ts';

export const spotCheck: NonNullable<QueryResolvers['spotCheck']> = (_parent, { id }, context) =>
  context.spotChecks.byId(id);
