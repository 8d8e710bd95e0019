import type { QueryResolvers } from './../../../types.generated.ts';

export const reviewingAuthority: NonNullable<QueryResolvers['reviewingAuthority']> = (
  _parent,
  { division },
  { platform },
) => platform.reference().authorities.reviewingAuthorityOf(division) ?? null;
