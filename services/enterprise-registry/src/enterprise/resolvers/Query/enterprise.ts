import type { QueryResolvers } from './../../../types.generated.ts';

export const enterprise: NonNullable<QueryResolvers['enterprise']> = (_parent, { id }, context) =>
  context.enterprises.byId(id);
