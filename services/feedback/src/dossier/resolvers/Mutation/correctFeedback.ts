import type { MutationResolvers } from './../../../types.generated.ts';

export const correctFeedback: NonNullable<MutationResolvers['correctFeedback']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.correctFeedback, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'CorrectFeedbackSuccess', feedback: await context.dossiers.changed(outcome.id) };
};
