import type { MutationResolvers } from './../../../types.generated.ts';

export const submitApplication: NonNullable<MutationResolvers['submitApplication']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.submitApplication, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'SubmitApplicationSuccess', application: await context.applications.changed(outcome.id) };
};
