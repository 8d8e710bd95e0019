import type { MutationResolvers } from './../../../types.generated.ts';

export const withdrawReferral: NonNullable<MutationResolvers['withdrawReferral']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.withdrawReferral, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'WithdrawReferralSuccess', complaint: await context.complaints.changed(outcome.id) };
};
