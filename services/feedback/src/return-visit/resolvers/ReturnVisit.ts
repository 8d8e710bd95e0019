import type { ReturnVisitResolvers } from './../../types.generated.ts';
import { saidIn } from '../return-visit.table.ts';

export const ReturnVisit: ReturnVisitResolvers = {
  said: (visit, _arguments, { platform }) => saidIn(visit, platform.sealer),
};
