import { liaisonContacts, openApplicationPerson } from '../../application-persons.repository.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

export const revealApplicationContacts: NonNullable<MutationResolvers['revealApplicationContacts']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await context.run(context.commands.revealApplicationContacts, input);
  if (!outcome.done) return context.refusal(outcome);
  const { id } = await context.applications.changed(outcome.id);
  const persons = await context.applications.persons(id);
  const applicant = persons.find(({ role }) => role === 'APPLICANT');
  return {
    __typename: 'RevealApplicationContactsSuccess',
    applicant: applicant === undefined ? null : openApplicationPerson(context.platform, applicant),
    liaisons: liaisonContacts(context.platform, persons),
  };
};
