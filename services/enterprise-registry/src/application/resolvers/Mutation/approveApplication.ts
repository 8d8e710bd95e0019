import type { MutationResolvers } from './../../../types.generated.ts';

export const approveApplication: NonNullable<MutationResolvers['approveApplication']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.approveApplication, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'ApproveApplicationSuccess', application: await context.applications.changed(outcome.id) };
};
