import type { MutationResolvers } from './../../../types.generated.ts';

export const awardHonour: NonNullable<MutationResolvers['awardHonour']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.awardHonour, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'AwardHonourSuccess', honour: await context.honours.changed(outcome.id) };
};
