import type { MutationResolvers } from './../../../types.generated.ts';

export const changeLiaison: NonNullable<MutationResolvers['changeLiaison']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.changeLiaison, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'ChangeLiaisonSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
