import type { QueryResolvers } from './../../../types.generated.ts';

export const mySpotCheckItems: NonNullable<QueryResolvers['mySpotCheckItems']> = (_parent, arguments_, context) =>
  context.spotChecks.mine(arguments_);
