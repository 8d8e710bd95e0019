import type { MutationResolvers } from './../../../types.generated.ts';

export const recordSpotCheckFinding: NonNullable<MutationResolvers['recordSpotCheckFinding']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.recordSpotCheckFinding, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RecordSpotCheckFindingSuccess', item: await context.spotChecks.changedItem(input.itemId) };
};
