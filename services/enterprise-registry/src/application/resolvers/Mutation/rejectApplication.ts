import type { MutationResolvers } from './../../../types.generated.ts';

export const rejectApplication: NonNullable<MutationResolvers['rejectApplication']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.rejectApplication, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RejectApplicationSuccess', application: await context.applications.changed(outcome.id) };
};
