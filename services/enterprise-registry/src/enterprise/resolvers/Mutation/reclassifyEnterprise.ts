import type { MutationResolvers } from './../../../types.generated.ts';

export const reclassifyEnterprise: NonNullable<MutationResolvers['reclassifyEnterprise']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.reclassifyEnterprise, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'ReclassifyEnterpriseSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
