import type { MutationResolvers } from './../../../types.generated.ts';

export const addEvidence: NonNullable<MutationResolvers['addEvidence']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.addEvidence, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'AddEvidenceSuccess', complaint: await context.complaints.changed(outcome.id) };
};
