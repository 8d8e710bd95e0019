import { maskPerson } from '../../enterprise/person.ts';
import { liaisonContacts, openApplicationPerson } from '../application-persons.repository.ts';
import type { ApplicationResolvers } from './../../types.generated.ts';

export const Application: ApplicationResolvers = {
  __resolveReference: ({ id }, { applications }) => applications.byId(id),
  enterprise: ({ enterpriseId }, _arguments, { enterprises }) => enterprises.existing(enterpriseId),
  stated: (application) => application,
  recommendation({ recommendingAuthority, recommendationNote }, _arguments, { platform }) {
    if (recommendingAuthority === null) return null;
    const authority = platform.reference().authorities.find(recommendingAuthority) ?? null;
    return { authority, note: recommendationNote ?? '' };
  },
  async applicant({ id }, _arguments, { applications, platform }) {
    const applicant = (await applications.persons(id)).find(({ role }) => role === 'APPLICANT');
    return applicant === undefined ? null : maskPerson(openApplicationPerson(platform, applicant));
  },
  documents: (application, _arguments, { applications }) => applications.documents(application),
  async liaisons({ id }, _arguments, { applications, platform }) {
    const named = liaisonContacts(platform, await applications.persons(id));
    return named.map((liaison) => ({ ...liaison, contact: maskPerson(liaison.contact) }));
  },
  authority: ({ authorityId }, _arguments, { platform }) =>
    authorityId === null ? null : (platform.reference().authorities.find(authorityId) ?? null),
  supplement({ supplementDocuments, supplementNote, supplementRequestedAt, supplementDueAt }) {
    if (supplementDocuments === null || supplementRequestedAt === null || supplementDueAt === null) return null;
    return {
      documents: supplementDocuments,
      note: supplementNote ?? '',
      requestedAt: supplementRequestedAt,
      dueAt: supplementDueAt,
    };
  },
};
