import type { MutationResolvers } from './../../../types.generated.ts';

export const releaseOfficer: NonNullable<MutationResolvers['releaseOfficer']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.releaseOfficer, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'ReleaseOfficerSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
