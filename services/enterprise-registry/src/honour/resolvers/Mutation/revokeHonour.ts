import type { MutationResolvers } from './../../../types.generated.ts';

export const revokeHonour: NonNullable<MutationResolvers['revokeHonour']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.revokeHonour, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RevokeHonourSuccess', honour: await context.honours.changed(outcome.id) };
};
