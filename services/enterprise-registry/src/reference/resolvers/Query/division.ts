import type { QueryResolvers } from './../../../types.generated.ts';

export const division: NonNullable<QueryResolvers['division']> = (_parent, { code }, { platform }) =>
  platform.reference().divisions.find(code) ?? null;
