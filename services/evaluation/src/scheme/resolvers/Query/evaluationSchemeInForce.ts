import type { QueryResolvers } from './../../../types.generated.ts';

export const evaluationSchemeInForce: NonNullable<QueryResolvers['evaluationSchemeInForce']> = (
  _parent,
  { province, month },
  context,
) => context.schemes.inForce(province, month);
