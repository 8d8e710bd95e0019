import type { MutationResolvers } from './../../../types.generated.ts';

export const withdrawApplication: NonNullable<MutationResolvers['withdrawApplication']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.withdrawApplication, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'WithdrawApplicationSuccess', application: await context.applications.changed(outcome.id) };
};
