import type { QueryResolvers } from './../../../types.generated.ts';

export const application: NonNullable<QueryResolvers['application']> = (_parent, { id }, context) =>
  context.applications.byId(id);
