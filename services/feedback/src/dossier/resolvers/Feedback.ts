import type { FeedbackResolvers } from './../../types.generated.ts';
import { judgementOf } from '../../spot-check/spot-check.rows.ts';

export const Feedback: FeedbackResolvers = {
  __resolveReference: ({ id }, context) => context.dossiers.byComplaint(id),
  complaint: ({ id }) => ({ id }),
  versions: ({ id }, _arguments, context) => context.dossiers.versions(id),
  async accepted({ id }, _arguments, context) {
    const versions = await context.dossiers.versions(id);
    return versions.find(({ status }) => status === 'ACCEPTED') ?? null;
  },
  async findings({ id }, _arguments, { spotChecks, platform }) {
    const found = await spotChecks.foundOn(id);
    return found.flatMap((item) => {
      const judgement = judgementOf(item, platform.sealer);
      if (judgement === null) return [];
      const { finding, note, at: foundAt } = judgement;
      return [{ feedbackVersion: item.feedbackVersion, finding, foundAt, note, spotCheckId: item.spotCheckId }];
    });
  },
  returnVisits: ({ id }, _arguments, context) => context.returnVisits.aboutComplaint(id),
  rating({ standingVersion, standingOutcome: outcome, resolved, satisfaction, comment, ratedAt }) {
    if (outcome === null || resolved === null || satisfaction === null || ratedAt === null) return null;
    return { feedbackVersion: standingVersion, outcome, resolved, satisfaction, comment, ratedAt };
  },
};
