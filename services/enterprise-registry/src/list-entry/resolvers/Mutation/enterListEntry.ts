import type { MutationResolvers } from './../../../types.generated.ts';

export const enterListEntry: NonNullable<MutationResolvers['enterListEntry']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.enterListEntry, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'EnterListEntrySuccess', listEntry: await context.listEntries.changed(outcome.id) };
};
