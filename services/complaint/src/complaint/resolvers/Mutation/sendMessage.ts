import type { MutationResolvers } from './../../../types.generated.ts';

export const sendMessage: NonNullable<MutationResolvers['sendMessage']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.sendMessage, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'SendMessageSuccess', complaint: await context.complaints.changed(outcome.id) };
};
