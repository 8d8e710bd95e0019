import type { QueryResolvers } from './../../../types.generated.ts';

export const evaluationSchemes: NonNullable<QueryResolvers['evaluationSchemes']> = (_parent, arguments_, context) =>
  context.schemes.list(arguments_, arguments_);
