import type { QueryResolvers } from './../../../types.generated.ts';

export const complaints: NonNullable<QueryResolvers['complaints']> = (_parent, arguments_, context) =>
  context.complaints.list(arguments_, arguments_);
