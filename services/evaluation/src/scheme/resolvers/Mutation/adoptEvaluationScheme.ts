import type { MutationResolvers } from './../../../types.generated.ts';

export const adoptEvaluationScheme: NonNullable<MutationResolvers['adoptEvaluationScheme']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.adoptEvaluationScheme, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'AdoptEvaluationSchemeSuccess', scheme: await context.schemes.changed(outcome.id) };
};
