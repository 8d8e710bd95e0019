import type { MutationResolvers } from './../../../types.generated.ts';

export const closeSupervisionOrder: NonNullable<MutationResolvers['closeSupervisionOrder']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.closeSupervisionOrder, input);
  if (!outcome.done) return context.refusal(outcome);
  return {
    __typename: 'CloseSupervisionOrderSuccess',
    supervisionOrder: await context.supervisionOrders.changed(outcome.id),
  };
};
