import type { QueryResolvers } from './../../../types.generated.ts';

export const listEntries: NonNullable<QueryResolvers['listEntries']> = (_parent, arguments_, context) =>
  context.listEntries.list(arguments_, arguments_);
