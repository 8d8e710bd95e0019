import { z } from 'zod';
import { outcomes } from './complaint.vocabulary.ts';
import { defineEvent } from './contract.ts';
import { falsehoods, settlementKinds, supersedingReasons } from './feedback.vocabulary.ts';
import { amount, day, feedbackVersion, flag, id, instant, oneOf, satisfaction } from './fields.ts';

/** A version of the enterprise's record of handling, without what people wrote in it. */
const record = {
  complaintId: id('Complaint fed back on; the dossier has the same id.'),
  enterpriseId: id('Enterprise that feeds back: the one addressed.'),
  feedbackVersion: feedbackVersion('Number of this version within the dossier, from 1.'),
  outcome: oneOf(outcomes, 'Outcome stated (Art. 13, 14).'),
  settlementKinds: z
    .array(oneOf(settlementKinds, 'A kind.'))
    .describe('What the settlement gives; empty where none was reached.'),
  amount: amount('Amount of the settlement; null where it has none.').nullable(),
  keepBy: day('Day by which the terms are to be kept; null without settlement.').nullable(),
  handledAt: instant('When the enterprise handled the complaint, as it states.'),
  recordedAt: instant('When this version was recorded on the platform; this counts.'),
};

/** Everything that happens to a feedback dossier. Subject: the dossier's id, which is its complaint's. */
export const feedbackEvents = [
  defineEvent({
    type: 'odr.feedback.recorded',
    version: 1,
    description: 'The enterprise fed back where no feedback stood (Art. 14), and asks for the outcome it states.',
    data: z.object(record),
  }),
  defineEvent({
    type: 'odr.feedback.corrected',
    version: 1,
    description: 'The enterprise recorded a corrected version and asks for the outcome it states.',
    data: z.object(record),
  }),
  defineEvent({
    type: 'odr.feedback.accepted',
    version: 1,
    description: 'The complaint took over the outcome: this version stands and can be rated.',
    data: z.object({
      feedbackVersion: feedbackVersion('Version that stands.'),
      ratingWindowEndsAt: instant('Until when it can be rated; null where it can not.').nullable(),
    }),
  }),
  defineEvent({
    type: 'odr.feedback.missed',
    version: 1,
    description: 'The complaint ended without any feedback in time (cause NO_FEEDBACK); the consumer can rate that.',
    data: z.object({
      complaintId: id('Complaint concerned.'),
      enterpriseId: id('Enterprise that did not feed back.'),
      ratingWindowEndsAt: instant('Until when it can be rated.'),
    }),
  }),
  defineEvent({
    type: 'odr.feedback.superseded',
    version: 1,
    description: 'A version does not stand any more, or never did.',
    data: z.object({
      feedbackVersion: feedbackVersion('Version superseded.'),
      reason: oneOf(supersedingReasons, 'Why.'),
    }),
  }),
  defineEvent({
    type: 'odr.feedback.rated',
    version: 1,
    description: 'The consumer rated what stands, once and for good. The comment stays with the service.',
    data: z.object({
      complaintId: id('Complaint rated.'),
      enterpriseId: id('Enterprise rated.'),
      feedbackVersion: feedbackVersion('Version rated; null where no feedback came, and that was rated.').nullable(),
      outcome: oneOf(outcomes, 'Outcome that the rated version states; NOT_SETTLED without feedback.'),
      resolved: flag('Whether the consumer holds the matter for resolved.'),
      satisfaction: satisfaction('Satisfaction, 1 (lowest) to 5.'),
      ratedAt: instant('When.'),
    }),
  }),
  defineEvent({
    type: 'odr.feedback.ratingWindowEnding',
    version: 1,
    description: 'The time to rate is over soon, and nothing is rated yet.',
    data: z.object({
      feedbackVersion: feedbackVersion('Version that can be rated; null without feedback.').nullable(),
      endsAt: instant('End of the window.'),
    }),
  }),
  defineEvent({
    type: 'odr.feedback.ratingWindowPassed',
    version: 1,
    description: 'The time to rate is over. Unrated never counts as satisfied.',
    data: z.object({
      feedbackVersion: feedbackVersion('Version that stayed unrated; null without feedback.').nullable(),
      endedAt: instant('End of the window.'),
    }),
  }),
  defineEvent({
    type: 'odr.feedback.contradictionFound',
    version: 1,
    description: 'The enterprise says settled, the consumer says not resolved: due for a spot check.',
    data: z.object({
      complaintId: id('Complaint concerned.'),
      enterpriseId: id('Enterprise concerned.'),
      feedbackVersion: feedbackVersion('Version contradicted.'),
    }),
  }),
  defineEvent({
    type: 'odr.feedback.foundFalse',
    version: 1,
    description: 'A spot check found the feedback to be false; a serious case is evidence for an exit (Art. 22).',
    data: z.object({
      complaintId: id('Complaint concerned.'),
      enterpriseId: id('Enterprise concerned.'),
      feedbackVersion: feedbackVersion('Version found false.'),
      finding: oneOf(falsehoods, 'How false.'),
      spotCheckId: id('Spot check that found it.'),
    }),
  }),
] as const;
