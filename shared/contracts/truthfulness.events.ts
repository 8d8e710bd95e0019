import { z } from 'zod';
import { defineEvent } from './contract.ts';
import { findings, visitAnswers } from './feedback.vocabulary.ts';
import { code, count, day, digest, feedbackVersion, flag, id, instant, oneOf, subject } from './fields.ts';

const authorityId = code('Authority that checks.');

/** What is checked: one version of a feedback. */
const checked = {
  complaintId: id('Complaint fed back on.'),
  enterpriseId: id('Enterprise that fed back.'),
  feedbackVersion: feedbackVersion('Version of the feedback.'),
};

/** How authorities check that feedback is true (Art. 14, 19). Subject: the id of the spot check, or of the return visit. */
export const truthfulnessEvents = [
  defineEvent({
    type: 'odr.truthfulness.spotCheckDrawn',
    version: 1,
    description: 'An authority drew a sample of the feedback in its jurisdiction, by a seed that is kept.',
    data: z.object({
      authorityId,
      enterpriseId: id('Enterprise to whose feedback the sample is limited; null for all.').nullable(),
      from: day('First day of recording.'),
      to: day('Last day of recording.'),
      contradictedOnly: flag('Whether only feedback was drawn from that the consumer contradicts.'),
      asOf: instant('The facts of this moment were drawn from.'),
      seed: digest('Seed of the sample.'),
      population: count('How many versions of feedback the sample was drawn from.'),
      sampled: count('How many were drawn.'),
    }),
  }),
  defineEvent({
    type: 'odr.truthfulness.itemAssigned',
    version: 1,
    description: 'The check of one feedback in the sample was given to another officer.',
    data: z.object({ complaintId: checked.complaintId, officer: subject('Officer who is to check it.') }),
  }),
  defineEvent({
    type: 'odr.truthfulness.findingRecorded',
    version: 1,
    description: 'An officer recorded whether a feedback in the sample is true.',
    data: z.object({ authorityId, ...checked, finding: oneOf(findings, 'What was found.') }),
  }),
  defineEvent({
    type: 'odr.truthfulness.spotCheckCompleted',
    version: 1,
    description: 'All feedback of the sample has a finding.',
    data: z.object({
      authorityId,
      truthful: count('How many were found true.'),
      minorDefects: count('How many have a minor defect.'),
      seriouslyFalse: count('How many are seriously false.'),
    }),
  }),
  defineEvent({
    type: 'odr.truthfulness.returnVisitRecorded',
    version: 1,
    description: 'An officer asked a consumer about a feedback. What the consumer said stays with the service.',
    data: z.object({
      authorityId,
      ...checked,
      answer: oneOf(visitAnswers, 'What came of it.'),
      visitedAt: instant('When.'),
    }),
  }),
] as const;
