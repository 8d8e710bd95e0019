import type { MutationResolvers } from './../../../types.generated.ts';

export const withdrawComplaint: NonNullable<MutationResolvers['withdrawComplaint']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.withdrawComplaint, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'WithdrawComplaintSuccess', complaint: await context.complaints.changed(outcome.id) };
};
