import type { MutationResolvers } from './../../../types.generated.ts';

export const recordFindings: NonNullable<MutationResolvers['recordFindings']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.recordFindings, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RecordFindingsSuccess', application: await context.applications.changed(outcome.id) };
};
