import type { QueryResolvers } from './../../../types.generated.ts';

export const evaluationScheme: NonNullable<QueryResolvers['evaluationScheme']> = (_parent, { id }, context) =>
  context.schemes.byId(id);
