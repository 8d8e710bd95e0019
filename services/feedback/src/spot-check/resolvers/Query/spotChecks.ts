import type { QueryResolvers } from './../../../types.generated.ts';

export const spotChecks: NonNullable<QueryResolvers['spotChecks']> = (_parent, arguments_, context) =>
  context.spotChecks.list(arguments_, arguments_);
