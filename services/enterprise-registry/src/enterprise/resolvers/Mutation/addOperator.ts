import type { MutationResolvers } from './../../../types.generated.ts';

export const addOperator: NonNullable<MutationResolvers['addOperator']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.addOperator, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'AddOperatorSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
