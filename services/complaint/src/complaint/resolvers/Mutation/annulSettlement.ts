import type { MutationResolvers } from './../../../types.generated.ts';

export const annulSettlement: NonNullable<MutationResolvers['annulSettlement']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.annulSettlement, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'AnnulSettlementSuccess', complaint: await context.complaints.changed(outcome.id) };
};
