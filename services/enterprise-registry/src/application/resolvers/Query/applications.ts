import type { QueryResolvers } from './../../../types.generated.ts';

export const applications: NonNullable<QueryResolvers['applications']> = (_parent, arguments_, context) =>
  context.applications.list(arguments_, arguments_);
