import { authorityOf } from '../../reference/look-up.ts';
import type { BreachResolvers } from './../../types.generated.ts';

export const Breach: BreachResolvers = {
  authority: ({ authorityId }, _arguments, { platform }) => authorityOf(authorityId, platform.reference()),
  evidence: ({ evidence }) => evidence ?? [],
};
