import type { MutationResolvers } from './../../../types.generated.ts';

export const withdrawEvaluationScheme: NonNullable<MutationResolvers['withdrawEvaluationScheme']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.withdrawEvaluationScheme, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'WithdrawEvaluationSchemeSuccess', scheme: await context.schemes.changed(outcome.id) };
};
