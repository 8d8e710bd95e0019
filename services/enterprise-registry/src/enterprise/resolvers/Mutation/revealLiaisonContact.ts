import { openMember } from '../../member-contact.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

export const revealLiaisonContact: NonNullable<MutationResolvers['revealLiaisonContact']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.revealLiaisonContact, input);
  if (!outcome.done) return context.refusal(outcome);
  const members = await context.enterprises.members(await context.enterprises.changed(outcome.id));
  const member = members?.find(({ id }) => id === input.memberId);
  const contact = member === undefined ? null : openMember(context.platform.sealer, member);
  // A repeat is answered with today's rights: the member may be gone by now.
  return contact === null
    ? context.refusal({ refused: 'NotAMember' })
    : { __typename: 'RevealLiaisonContactSuccess', contact };
};
