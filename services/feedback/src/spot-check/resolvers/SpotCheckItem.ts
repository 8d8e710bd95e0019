import type { SpotCheckItemResolvers } from './../../types.generated.ts';
import { judgementOf } from '../spot-check.rows.ts';

export const SpotCheckItem: SpotCheckItemResolvers = {
  spotCheck: ({ spotCheckId }, _arguments, context) => context.spotChecks.byId(spotCheckId),
  complaint: ({ complaintId }) => ({ id: complaintId }),
  feedback: ({ complaintId }, _arguments, context) => context.dossiers.byComplaint(complaintId),
  judgement(item, _arguments, { platform }) {
    const judgement = judgementOf(item, platform.sealer);
    if (judgement === null) return null;
    const { finding, note, by: foundBy, at: foundAt } = judgement;
    return { finding, note, foundBy, foundAt };
  },
};
