import { industryOf } from '../../reference/look-up.ts';
import type { StatedEnterpriseResolvers } from './../../types.generated.ts';

export const StatedEnterprise: StatedEnterpriseResolvers = {
  industry: ({ industry }, _arguments, { platform }) => industryOf(industry, platform.reference()),
  division: ({ division }, _arguments, { platform }) => platform.reference().divisions.get(division),
};
