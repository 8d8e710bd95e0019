import { wholeCountry } from '@odr/shared/division/division.ts';
import { divisionOf } from '../look-up.ts';
import type { AuthorityResolvers } from './../../types.generated.ts';

export const Authority: AuthorityResolvers = {
  __resolveReference: ({ id }, { platform }) => platform.reference().authorities.find(String(id)) ?? null,
  division: ({ division }, _arguments, { platform }) =>
    division === wholeCountry ? null : divisionOf(division, platform.reference()),
  successor: ({ successor }, _arguments, { platform }) =>
    successor === undefined ? null : (platform.reference().authorities.find(successor) ?? null),
};
