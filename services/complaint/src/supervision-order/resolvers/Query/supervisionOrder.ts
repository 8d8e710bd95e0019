import type { QueryResolvers } from './../../../types.generated.ts';

export const supervisionOrder: NonNullable<QueryResolvers['supervisionOrder']> = (_parent, { id }, context) =>
  context.supervisionOrders.byId(id);
