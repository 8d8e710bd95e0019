import type { QueryResolvers } from './../../../types.generated.ts';

export const supervisionOrders: NonNullable<QueryResolvers['supervisionOrders']> = (
  _parent,
  { statuses, ...page },
  context,
) => context.supervisionOrders.list(statuses, page);
