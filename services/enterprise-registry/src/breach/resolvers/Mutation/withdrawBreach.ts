import type { MutationResolvers } from './../../../types.generated.ts';

export const withdrawBreach: NonNullable<MutationResolvers['withdrawBreach']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.withdrawBreach, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'WithdrawBreachSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
