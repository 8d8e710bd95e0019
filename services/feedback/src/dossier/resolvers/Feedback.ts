import type { FeedbackResolvers } from './../../types.generated.ts';

export const Feedback: FeedbackResolvers = {
  __resolveReference: ({ id }, context) => context.dossiers.byComplaint(id),
  complaint: ({ id }) => ({ id }),
  versions: ({ id }, _arguments, context) => context.dossiers.versions(id),
  async accepted({ id }, _arguments, context) {
    const versions = await context.dossiers.versions(id);
    return versions.find(({ status }) => status === 'ACCEPTED') ?? null;
  },
  rating({ standingVersion, standingOutcome: outcome, resolved, satisfaction, comment, ratedAt }) {
    if (outcome === null || resolved === null || satisfaction === null || ratedAt === null) return null;
    return { feedbackVersion: standingVersion, outcome, resolved, satisfaction, comment, ratedAt };
  },
};
