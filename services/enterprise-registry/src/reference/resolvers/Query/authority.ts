import type { QueryResolvers } from './../../../types.generated.ts';

export const authority: NonNullable<QueryResolvers['authority']> = (_parent, { id }, { platform }) =>
  platform.reference().authorities.find(id) ?? null;
