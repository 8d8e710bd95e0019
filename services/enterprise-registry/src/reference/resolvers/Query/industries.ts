import type { QueryResolvers } from './../../../types.generated.ts';

export const industries: NonNullable<QueryResolvers['industries']> = (_parent, { section }, { platform }) => [
  ...platform.reference().industries.children(section ?? undefined),
];
