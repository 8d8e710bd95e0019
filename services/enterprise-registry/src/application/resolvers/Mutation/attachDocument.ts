import type { MutationResolvers } from './../../../types.generated.ts';

export const attachDocument: NonNullable<MutationResolvers['attachDocument']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.attachDocument, input);
  if (!outcome.done) return context.refusal(outcome);
  const document = await context.applications.documentOf(outcome.id, outcome.version);
  return {
    __typename: 'AttachDocumentSuccess',
    application: await context.applications.changed(outcome.id),
    document,
    upload: context.documentUrls.upload(document),
  };
};
