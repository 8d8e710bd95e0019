import type { MutationResolvers } from './../../../types.generated.ts';

export const answerSupervisionOrder: NonNullable<MutationResolvers['answerSupervisionOrder']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.answerSupervisionOrder, input);
  if (!outcome.done) return context.refusal(outcome);
  return {
    __typename: 'AnswerSupervisionOrderSuccess',
    supervisionOrder: await context.supervisionOrders.changed(outcome.id),
  };
};
