import type { MutationResolvers } from './../../../types.generated.ts';

export const removeOperator: NonNullable<MutationResolvers['removeOperator']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.removeOperator, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RemoveOperatorSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
