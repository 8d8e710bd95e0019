import { authorityOf } from '../../reference/look-up.ts';
import type { SiteVisitResolvers } from './../../types.generated.ts';

export const SiteVisit: SiteVisitResolvers = {
  authority: ({ authorityId }, _arguments, { platform }) => authorityOf(authorityId, platform.reference()),
};
