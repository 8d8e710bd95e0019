import type { SpotCheckResolvers } from './../../types.generated.ts';
import { samplingMethod } from '../spot-check.ts';

export const SpotCheck: SpotCheckResolvers = {
  method: () => samplingMethod,
  items: ({ id }, _arguments, context) => context.spotChecks.items(id),
};
