import type { QueryResolvers } from './../../../types.generated.ts';

export const complaint: NonNullable<QueryResolvers['complaint']> = (_parent, { id }, context) =>
  context.complaints.byId(id);
