import type { QueryResolvers } from './../../../types.generated.ts';

export const feedbacks: NonNullable<QueryResolvers['feedbacks']> = (_parent, arguments_, context) =>
  context.dossiers.list(arguments_, arguments_);
