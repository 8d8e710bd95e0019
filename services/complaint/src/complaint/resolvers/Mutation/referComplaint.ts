import type { MutationResolvers } from './../../../types.generated.ts';

export const referComplaint: NonNullable<MutationResolvers['referComplaint']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.referComplaint, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'ReferComplaintSuccess', complaint: await context.complaints.changed(outcome.id) };
};
