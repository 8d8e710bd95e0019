import { nameOf } from '../look-up.ts';
import type { IndustryResolvers } from './../../types.generated.ts';

export const Industry: IndustryResolvers = {
  name: (term, _arguments, { viewer }) => nameOf(term, viewer.language),
  section: ({ parent }) => parent ?? null,
};
