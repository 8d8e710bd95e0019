import type { MutationResolvers } from './../../../types.generated.ts';

export const startApplication: NonNullable<MutationResolvers['startApplication']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.startApplication, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'StartApplicationSuccess', application: await context.applications.changed(outcome.id) };
};
