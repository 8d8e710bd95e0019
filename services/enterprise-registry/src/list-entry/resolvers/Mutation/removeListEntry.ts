import type { MutationResolvers } from './../../../types.generated.ts';

export const removeListEntry: NonNullable<MutationResolvers['removeListEntry']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.removeListEntry, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RemoveListEntrySuccess', listEntry: await context.listEntries.changed(outcome.id) };
};
