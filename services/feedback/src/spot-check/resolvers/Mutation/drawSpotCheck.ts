import type { MutationResolvers } from './../../../types.generated.ts';

export const drawSpotCheck: NonNullable<MutationResolvers['drawSpotCheck']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.drawSpotCheck, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'DrawSpotCheckSuccess', spotCheck: await context.spotChecks.changed(outcome.id) };
};
