import type { QueryResolvers } from './../../../types.generated.ts';

export const contradictions: NonNullable<QueryResolvers['contradictions']> = (_parent, arguments_, context) =>
  context.contradictions.list(arguments_, arguments_);
