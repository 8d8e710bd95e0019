import type { MutationResolvers } from './../../../types.generated.ts';

export const designateOfficer: NonNullable<MutationResolvers['designateOfficer']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.designateOfficer, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'DesignateOfficerSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
