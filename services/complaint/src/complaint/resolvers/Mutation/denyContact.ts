import type { MutationResolvers } from './../../../types.generated.ts';

export const denyContact: NonNullable<MutationResolvers['denyContact']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.denyContact, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'DenyContactSuccess', complaint: await context.complaints.changed(outcome.id) };
};
