import type { MutationResolvers } from './../../../types.generated.ts';

export const recordReturnVisit: NonNullable<MutationResolvers['recordReturnVisit']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.recordReturnVisit, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RecordReturnVisitSuccess', returnVisit: await context.returnVisits.recorded(outcome.id) };
};
