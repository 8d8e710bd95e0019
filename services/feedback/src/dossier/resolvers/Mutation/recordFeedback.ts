import type { MutationResolvers } from './../../../types.generated.ts';

export const recordFeedback: NonNullable<MutationResolvers['recordFeedback']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.recordFeedback, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RecordFeedbackSuccess', feedback: await context.dossiers.changed(outcome.id) };
};
