import type { MutationResolvers } from './../../../types.generated.ts';

export const fillApplication: NonNullable<MutationResolvers['fillApplication']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.fillApplication, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'FillApplicationSuccess', application: await context.applications.changed(outcome.id) };
};
