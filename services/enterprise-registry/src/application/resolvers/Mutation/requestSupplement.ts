import type { MutationResolvers } from './../../../types.generated.ts';

export const requestSupplement: NonNullable<MutationResolvers['requestSupplement']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.requestSupplement, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RequestSupplementSuccess', application: await context.applications.changed(outcome.id) };
};
