import { wholeCountry } from '@odr/shared/division/division.ts';
import type { AuthorityResolvers } from './../../types.generated.ts';

export const Authority: AuthorityResolvers = {
  __resolveReference: ({ id }, { platform }) => platform.reference().authorities.find(String(id)) ?? null,
  division: ({ division }, _arguments, { platform }) =>
    division === wholeCountry ? null : platform.reference().divisions.get(division),
  successor: ({ successor }, _arguments, { platform }) =>
    successor === undefined ? null : (platform.reference().authorities.find(successor) ?? null),
};
