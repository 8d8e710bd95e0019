import type { MutationResolvers } from './../../../types.generated.ts';

export const revokeIntegration: NonNullable<MutationResolvers['revokeIntegration']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.revokeIntegration, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RevokeIntegrationSuccess', enterprise: await context.enterprises.changed(outcome.id) };
};
