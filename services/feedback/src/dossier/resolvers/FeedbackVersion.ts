import type { FeedbackVersionResolvers } from './../../types.generated.ts';
import { settlementOf } from '../dossier.rows.ts';

export const FeedbackVersion: FeedbackVersionResolvers = {
  settlement(version) {
    const settlement = settlementOf(version);
    return settlement === null ? null : { ...settlement, kinds: [...settlement.kinds] };
  },
};
