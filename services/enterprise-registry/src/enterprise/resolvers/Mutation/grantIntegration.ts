import type { MutationResolvers } from './../../../types.generated.ts';

export const grantIntegration: NonNullable<MutationResolvers['grantIntegration']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.grantIntegration, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'GrantIntegrationSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
