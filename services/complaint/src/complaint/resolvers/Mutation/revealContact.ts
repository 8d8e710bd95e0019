import type { MutationResolvers } from './../../../types.generated.ts';
import { openConsumer } from '../../consumer-contact.repository.ts';

export const revealContact: NonNullable<MutationResolvers['revealContact']> = async (_parent, { input }, context) => {
  const outcome = await context.run(context.commands.revealContact, input);
  if (!outcome.done) return context.refusal(outcome);
  const row = await context.complaints.consumer(outcome.id);
  if (row === null) return context.refusal({ refused: 'ContactErased' });
  const { name, phone, postalAddress } = openConsumer(context.platform, row);
  return {
    __typename: 'RevealContactSuccess',
    complaint: await context.complaints.changed(outcome.id),
    name,
    phone,
    postalAddress: context.viewer.kind === 'OFFICER' ? postalAddress : null,
  };
};
