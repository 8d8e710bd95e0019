import type { MutationResolvers } from './../../../types.generated.ts';

export const fileComplaint: NonNullable<MutationResolvers['fileComplaint']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.fileComplaint, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'FileComplaintSuccess', complaint: await context.complaints.changed(outcome.id) };
};
