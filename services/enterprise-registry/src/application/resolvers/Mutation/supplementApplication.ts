import type { MutationResolvers } from './../../../types.generated.ts';

export const supplementApplication: NonNullable<MutationResolvers['supplementApplication']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.supplementApplication, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'SupplementApplicationSuccess', application: await context.applications.changed(outcome.id) };
};
