import type { MutationResolvers } from './../../../types.generated.ts';

export const recordSiteVisit: NonNullable<MutationResolvers['recordSiteVisit']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.recordSiteVisit, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RecordSiteVisitSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
