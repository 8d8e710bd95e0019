import type { MutationResolvers } from './../../../types.generated.ts';

export const acceptRecommendation: NonNullable<MutationResolvers['acceptRecommendation']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.acceptRecommendation, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'AcceptRecommendationSuccess', application: await context.applications.changed(outcome.id) };
};
