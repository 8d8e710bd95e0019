import type { MutationResolvers } from './../../../types.generated.ts';

export const recordBreach: NonNullable<MutationResolvers['recordBreach']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.recordBreach, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RecordBreachSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
