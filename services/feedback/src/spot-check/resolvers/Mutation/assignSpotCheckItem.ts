import type { MutationResolvers } from './../../../types.generated.ts';

export const assignSpotCheckItem: NonNullable<MutationResolvers['assignSpotCheckItem']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.assignSpotCheckItem, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'AssignSpotCheckItemSuccess', item: await context.spotChecks.changedItem(input.itemId) };
};
