import { z } from 'zod';
import { defineEvent } from './contract.ts';
import {
  accountClosingGrounds,
  breachKinds,
  duties,
  liaisonRoles,
  odrStatuses,
  scales,
  subjectKinds,
} from './enterprise.vocabulary.ts';
import { breachEvidenceKinds, siteVisitOutcomes } from './supervision.vocabulary.ts';
import { code, division, flag, id, industry, instant, oneOf, socialCreditCode, subject } from './fields.ts';

/** What the peer group and the scope of an enterprise depend on. */
const standing = {
  subjectKind: oneOf(subjectKinds, 'Kind of unit (Art. 25).'),
  industry: industry('Industry.'),
  scale: oneOf(scales, 'Scale.'),
  division: division('County of the address.'),
};

/** The public file of an enterprise, whole, so that a reader needs no earlier event. */
const file = {
  unifiedSocialCreditCode: socialCreditCode('Unified social credit code.'),
  name: z.string().min(1).max(200).describe('Registered name of the enterprise, as in the public register.'),
  ...standing,
  odrStatus: oneOf(odrStatuses, 'Whether it takes part in online dispute resolution.'),
};

/** Everything that happens to an enterprise, its account and liaisons. Subject: the enterprise's id. */
export const enterpriseEvents = [
  defineEvent({
    type: 'odr.enterprise.registered',
    version: 1,
    description: 'The registry took up an enterprise.',
    data: z.object(file),
  }),
  defineEvent({
    type: 'odr.enterprise.changed',
    version: 1,
    description: 'The file of an enterprise changed; the data are the file as it now stands.',
    data: z.object(file),
  }),
  defineEvent({
    type: 'odr.enterprise.accountOpened',
    version: 1,
    description:
      'The application was approved: the enterprise is an ODR enterprise, its liaisons are filed (Art. 9, 15).',
    data: z.object({
      applicationId: id('Application approved.'),
      ...standing,
      reviewingAuthority: code('Original reviewing authority.'),
      openedAt: instant('When the account opened.'),
      liaisons: z
        .array(
          z.object({
            subject: subject('The liaison.'),
            role: oneOf(liaisonRoles, 'Role of the liaison.'),
            since: instant('In office since.'),
          }),
        )
        .describe('The liaisons filed, one of each role.'),
    }),
  }),
  defineEvent({
    type: 'odr.enterprise.liaisonChanged',
    version: 1,
    description: 'A liaison was succeeded by another (Art. 15).',
    data: z.object({
      role: oneOf(liaisonRoles, 'Role concerned.'),
      predecessor: subject('The liaison until then.'),
      successor: subject('The liaison from then on.'),
      effectiveAt: instant('When the change took effect.'),
      reportedAt: instant('When it was reported.'),
      late: flag('Whether it was reported after the 5 working days; then a breach is recorded too.'),
    }),
  }),
  defineEvent({
    type: 'odr.enterprise.operatorAdded',
    version: 1,
    description: 'A liaison let another person contact, negotiate and feed back under their responsibility.',
    data: z.object({ operator: subject('The operator.'), addedBy: subject('The liaison responsible.') }),
  }),
  defineEvent({
    type: 'odr.enterprise.operatorRemoved',
    version: 1,
    description: 'An operator may no longer act for the enterprise.',
    data: z.object({ operator: subject('The operator.') }),
  }),
  defineEvent({
    type: 'odr.enterprise.integrationGranted',
    version: 1,
    description: 'The enterprise lets a service account (a CRM) do what a liaison may do.',
    data: z.object({ integration: subject('The service account.') }),
  }),
  defineEvent({
    type: 'odr.enterprise.integrationRevoked',
    version: 1,
    description: 'A service account may no longer act for the enterprise.',
    data: z.object({ integration: subject('The service account.') }),
  }),
  defineEvent({
    type: 'odr.enterprise.contactRevealed',
    version: 1,
    description:
      'An officer looked at the contact details of somebody who acts for the enterprise; the reason is audited.',
    data: z.object({ member: subject('Whose contact details.') }),
  }),
  defineEvent({
    type: 'odr.enterprise.breachRecorded',
    version: 1,
    description: 'A breach of a duty (Art. 10) was recorded.',
    data: z.object({
      breachId: id('The breach.'),
      duty: oneOf(duties, 'Duty breached.'),
      kind: oneOf(breachKinds, 'What it consists in.'),
      recordedAt: instant('When it was recorded.'),
      authorityId: code('Authority that found it; absent where the platform recorded it by itself.').optional(),
      evidence: z
        .array(z.object({ kind: oneOf(breachEvidenceKinds, 'Kind of record.'), id: id('The record.') }))
        .describe('On which records the finding rests; absent where the platform recorded it by itself.')
        .optional(),
    }),
  }),
  defineEvent({
    type: 'odr.enterprise.breachWithdrawn',
    version: 1,
    description: 'The authority that recorded a breach took it back; the reason is audited.',
    data: z.object({ breachId: id('The breach.'), withdrawnAt: instant('When it was taken back.') }),
  }),
  defineEvent({
    type: 'odr.enterprise.siteVisited',
    version: 1,
    description: 'An authority visited the enterprise (Art. 16–19).',
    data: z.object({
      visitId: id('The visit.'),
      authorityId: code('Authority that paid the visit.'),
      visitedAt: instant('When it took place.'),
      outcome: oneOf(siteVisitOutcomes, 'What it found.'),
    }),
  }),
  defineEvent({
    type: 'odr.enterprise.officerDesignated',
    version: 1,
    description: 'An authority designated the officer who looks after the enterprise (Art. 16–19).',
    data: z.object({
      authorityId: code('Authority.'),
      officer: subject('The officer from then on.'),
      predecessor: subject('The officer until then; null where nobody was designated.').nullable(),
    }),
  }),
  defineEvent({
    type: 'odr.enterprise.officerReleased',
    version: 1,
    description: 'An authority ended its designation of an officer for the enterprise.',
    data: z.object({ authorityId: code('Authority.'), officer: subject('The officer until then.') }),
  }),
  defineEvent({
    type: 'odr.enterprise.accountClosed',
    version: 1,
    description: 'Account and permissions ended: by a decision (Art. 22), or because the enterprise left or ceased.',
    data: z.object({
      ground: oneOf(accountClosingGrounds, 'Ground.'),
      closedAt: instant('When the account closed.'),
    }),
  }),
] as const;
