import type { QueryResolvers } from './../../../types.generated.ts';

export const visitPlan: NonNullable<QueryResolvers['visitPlan']> = (_parent, arguments_, context) =>
  context.siteVisits.plan(arguments_, arguments_);
