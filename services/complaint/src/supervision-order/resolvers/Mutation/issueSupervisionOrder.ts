import type { MutationResolvers } from './../../../types.generated.ts';

export const issueSupervisionOrder: NonNullable<MutationResolvers['issueSupervisionOrder']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.issueSupervisionOrder, input);
  if (!outcome.done) return context.refusal(outcome);
  return {
    __typename: 'IssueSupervisionOrderSuccess',
    supervisionOrder: await context.supervisionOrders.changed(outcome.id),
  };
};
