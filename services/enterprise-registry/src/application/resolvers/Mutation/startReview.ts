import type { MutationResolvers } from './../../../types.generated.ts';

export const startReview: NonNullable<MutationResolvers['startReview']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.startReview, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'StartReviewSuccess', application: await context.applications.changed(outcome.id) };
};
