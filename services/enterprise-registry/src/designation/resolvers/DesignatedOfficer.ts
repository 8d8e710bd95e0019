import { authorityOf } from '../../reference/look-up.ts';
import type { DesignatedOfficerResolvers } from './../../types.generated.ts';

export const DesignatedOfficer: DesignatedOfficerResolvers = {
  authority: ({ authorityId }, _arguments, { platform }) => authorityOf(authorityId, platform.reference()),
};
