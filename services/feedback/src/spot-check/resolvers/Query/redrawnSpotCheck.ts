import type { QueryResolvers } from './../../../types.generated.ts';

export const redrawnSpotCheck: NonNullable<QueryResolvers['redrawnSpotCheck']> = (_parent, { id }, context) =>
  context.spotChecks.drawnAgain(id);
