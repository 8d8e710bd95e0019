import type { MutationResolvers } from './../../../types.generated.ts';

export const recommendEnterprise: NonNullable<MutationResolvers['recommendEnterprise']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.recommendEnterprise, input);
  if (!outcome.done) return context.refusal(outcome);
  return { __typename: 'RecommendEnterpriseSuccess', application: await context.applications.changed(outcome.id) };
};
