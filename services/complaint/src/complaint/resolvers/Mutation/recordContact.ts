import type { MutationResolvers } from './../../../types.generated.ts';

export const recordContact: NonNullable<MutationResolvers['recordContact']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.recordContact, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RecordContactSuccess', complaint: await context.complaints.changed(outcome.id) };
};
