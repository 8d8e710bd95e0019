import type { MutationResolvers } from './../../../types.generated.ts';

export const rateFeedback: NonNullable<MutationResolvers['rateFeedback']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.rateFeedback, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RateFeedbackSuccess', feedback: await context.dossiers.changed(outcome.id) };
};
