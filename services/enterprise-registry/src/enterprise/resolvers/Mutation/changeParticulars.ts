import type { MutationResolvers } from './../../../types.generated.ts';

export const changeParticulars: NonNullable<MutationResolvers['changeParticulars']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.changeParticulars, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'ChangeParticularsSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
