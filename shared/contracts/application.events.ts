import { z } from 'zod';
import { defineEvent } from './contract.ts';
import { applicationOrigins, documentKinds, reviewMethods, reviewQuestions } from './enterprise.vocabulary.ts';
import { code, flag, id, instant, oneOf } from './fields.ts';

const enterpriseId = id('Enterprise that applies.');
const authorityId = code('Reviewing authority.');

/** Everything that happens to an application for admission (Art. 6–9). Subject: the application's id. */
export const applicationEvents = [
  defineEvent({
    type: 'odr.application.recommended',
    version: 1,
    description: 'An officer of the county recommended an enterprise, which may accept and complete the application.',
    data: z.object({ enterpriseId, authorityId: code('Authority that recommends.') }),
  }),
  defineEvent({
    type: 'odr.application.recommendationAccepted',
    version: 1,
    description: 'The applicant accepted the recommendation: the application is a draft.',
    data: z.object({ enterpriseId }),
  }),
  defineEvent({
    type: 'odr.application.started',
    version: 1,
    description: 'A draft was started.',
    data: z.object({ enterpriseId, origin: oneOf(applicationOrigins, 'Where it comes from.') }),
  }),
  defineEvent({
    type: 'odr.application.filled',
    version: 1,
    description: 'The applicant stated conditions or liaisons. What was stated stays with the registry.',
    data: z.object({ enterpriseId }),
  }),
  defineEvent({
    type: 'odr.application.documentAttached',
    version: 1,
    description: 'A document was attached. The file stays with the registry.',
    data: z.object({
      enterpriseId,
      document: oneOf(documentKinds, 'Kind of document (Art. 7).'),
      fileId: id('The file.'),
    }),
  }),
  defineEvent({
    type: 'odr.application.submitted',
    version: 1,
    description: 'The application was submitted, complete.',
    data: z.object({
      enterpriseId,
      authorityId,
      reviewDueAt: instant('Review is due: end of the 20th working day.'),
    }),
  }),
  defineEvent({
    type: 'odr.application.reviewStarted',
    version: 1,
    description: 'The authority started its review (Art. 8).',
    data: z.object({ enterpriseId, authorityId }),
  }),
  defineEvent({
    type: 'odr.application.findingsRecorded',
    version: 1,
    description: 'The authority recorded findings of its review (Art. 8). Their notes stay with the registry.',
    data: z.object({
      enterpriseId,
      authorityId,
      method: oneOf(reviewMethods, 'How it was reviewed.'),
      findings: z
        .array(
          z.object({
            question: oneOf(reviewQuestions, 'Question.'),
            positive: flag('Whether it is answered with yes.'),
          }),
        )
        .describe('The findings.'),
    }),
  }),
  defineEvent({
    type: 'odr.application.supplementRequested',
    version: 1,
    description: 'The authority asked the applicant for more.',
    data: z.object({
      enterpriseId,
      authorityId,
      documents: z.array(oneOf(documentKinds, 'Kind of document.')).describe('Documents asked for; may be empty.'),
      answerDueAt: instant('Without an answer by then, end of the 20th working day, the application lapses.'),
    }),
  }),
  defineEvent({
    type: 'odr.application.supplemented',
    version: 1,
    description: 'The applicant answered; the review goes on.',
    data: z.object({ enterpriseId, reviewDueAt: instant('Review is now due.') }),
  }),
  defineEvent({
    type: 'odr.application.withdrawn',
    version: 1,
    description: 'The applicant withdrew the application.',
    data: z.object({ enterpriseId }),
  }),
  defineEvent({
    type: 'odr.application.lapsed',
    version: 1,
    description: 'The request for a supplement stayed without an answer.',
    data: z.object({ enterpriseId, lapsedAt: instant('When its time had run out.') }),
  }),
  defineEvent({
    type: 'odr.application.rejected',
    version: 1,
    description: 'The authority rejected the application. The reason is read in the registry, by the applicant.',
    data: z.object({ enterpriseId, authorityId, decidedAt: instant('When.') }),
  }),
  defineEvent({
    type: 'odr.application.approved',
    version: 1,
    description: 'The authority approved the application; `odr.enterprise.accountOpened` goes with it.',
    data: z.object({ enterpriseId, authorityId, decidedAt: instant('When.') }),
  }),
  defineEvent({
    type: 'odr.application.contactRevealed',
    version: 1,
    description: 'An officer looked at the contact details that an application holds; the reason is audited.',
    data: z.object({ enterpriseId }),
  }),
] as const;
