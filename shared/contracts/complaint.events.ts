import { z } from 'zod';
import {
  closingReasons,
  contactChannels,
  contestGrounds,
  deadlineChangeReasons,
  demands,
  outcomeCauses,
  outcomeRefusalReasons,
  outcomes,
  parties,
  purchaseChannels,
  referralRoutes,
  withdrawalReasons,
} from './complaint.vocabulary.ts';
import { defineEvent } from './contract.ts';
import { scales, subjectKinds } from './enterprise.vocabulary.ts';
import {
  amount,
  caseNumber,
  code,
  count,
  division,
  feedbackVersion,
  flag,
  id,
  industry,
  instant,
  oneOf,
  subject,
} from './fields.ts';

/** Both deadlines as they now stand. */
const deadlines = {
  contactDueAt: instant('Contact is due (Art. 12): end of the 3rd working day after the day of receipt.'),
  settleDueAt: instant('Settlement is due (Art. 13): end of the 10th working day after the day of receipt.'),
  provisional: flag('Whether a deadline lies beyond the last year with a published calendar and may yet move.'),
};

/** Whom a complaint is addressed to, as the enterprise stood when it was. */
const addressee = {
  enterpriseId: id('Enterprise addressed; null where it is not registered.').nullable(),
  division: division('Division of the enterprise at filing: to it the case belongs.'),
  industry: industry('Industry of the enterprise at filing; null where unknown.').nullable(),
  scale: oneOf(scales, 'Scale of the enterprise at filing; null where unknown.').nullable(),
  subjectKind: oneOf(subjectKinds, 'Kind of unit at filing; null where unknown.').nullable(),
};

/** An outcome, with what indicators count of it. */
const outcome = {
  outcome: oneOf(outcomes, 'Settlement reached or not (Art. 13).'),
  cause: oneOf(outcomeCauses, 'What the outcome comes from.'),
  feedbackId: id('Dossier of the feedback that states the outcome; null without feedback.').nullable(),
  feedbackVersion: feedbackVersion('Its version; null without feedback.').nullable(),
  concludedAt: instant('When the outcome came to stand.'),
  handlingWorkingDays: count(
    'Working days from receipt to the feedback that last changed the outcome; null without feedback.',
  ).nullable(),
  settledOnTime: flag('Whether feedback was recorded before settlement was due (Art. 13).'),
  ratingWindowEndsAt: instant('Until when the consumer can rate; null where there is nothing to rate.').nullable(),
};

/** Everything that happens to a complaint. Subject: the complaint's id. */
export const complaintEvents = [
  defineEvent({
    type: 'odr.complaint.filed',
    version: 1,
    description: 'A consumer filed a complaint. Where the status is REFERRED, `referred` follows.',
    data: z.object({
      caseNumber: caseNumber('Number of the case for people.'),
      ...addressee,
      unregistered: flag('Whether the enterprise is one that the registry does not know.'),
      category: code('Category of the published taxonomy, first level.'),
      problem: code('Problem of the published taxonomy, second level.'),
      demands: z.array(oneOf(demands, 'A demand.')).describe('What the consumer demands.'),
      amount: amount('Amount in dispute; null where none is stated.').nullable(),
      purchaseChannel: oneOf(purchaseChannels, 'Where the consumer bought.'),
      consumerDivision: division('Division of the consumer.'),
      consumerSubject: subject('The consumer.'),
      receivedAt: instant('Receipt: both deadlines run from here.'),
      ...deadlines,
      status: z.enum(['RECEIVED', 'REFERRED']).describe('State after filing.'),
    }),
  }),
  defineEvent({
    type: 'odr.complaint.contacted',
    version: 1,
    description: 'The enterprise recorded its first contact with the consumer (Art. 12).',
    data: z.object({
      contactedAt: instant('When the contact was recorded on the platform; this counts.'),
      statedAt: instant('When it took place, as the enterprise states.'),
      channel: oneOf(contactChannels, 'Channel of the contact.'),
      onTime: flag('Whether it was recorded before contact was due.'),
    }),
  }),
  defineEvent({
    type: 'odr.complaint.contactDenied',
    version: 1,
    description: 'The consumer says that the recorded contact did not take place.',
    data: z.object({ deniedAt: instant('When the consumer said so.') }),
  }),
  defineEvent({
    type: 'odr.complaint.messageSent',
    version: 1,
    description: 'One side wrote to the other. The text stays with the complaint service.',
    data: z.object({ from: oneOf(parties, 'The side that wrote.') }),
  }),
  defineEvent({
    type: 'odr.complaint.evidenceAdded',
    version: 1,
    description: 'One side added evidence. The files stay with the complaint service.',
    data: z.object({ by: oneOf(parties, 'The side that added it.'), count: count('Number of files added.') }),
  }),
  defineEvent({
    type: 'odr.complaint.deadlineChanged',
    version: 1,
    description: 'The deadlines were computed anew.',
    data: z.object({ ...deadlines, reason: oneOf(deadlineChangeReasons, 'Why.') }),
  }),
  defineEvent({
    type: 'odr.complaint.contactOverdue',
    version: 1,
    description: 'The deadline for contact passed without one (Art. 12). Emitted once, also after downtime.',
    data: z.object({ dueAt: instant('The deadline that passed.') }),
  }),
  defineEvent({
    type: 'odr.complaint.settlementOverdue',
    version: 1,
    description: 'The deadline for settlement passed without an outcome (Art. 13). Emitted once, also after downtime.',
    data: z.object({ dueAt: instant('The deadline that passed.') }),
  }),
  defineEvent({
    type: 'odr.complaint.concluded',
    version: 1,
    description: 'The complaint has its first outcome.',
    data: z.object(outcome),
  }),
  defineEvent({
    type: 'odr.complaint.outcomeCorrected',
    version: 1,
    description: 'A later version of the feedback took the place of the outcome so far.',
    data: z.object(outcome),
  }),
  defineEvent({
    type: 'odr.complaint.outcomeRefused',
    version: 1,
    description: "The outcome that a feedback states was not taken over: the complaint's state does not allow it.",
    data: z.object({
      feedbackId: id('Dossier of the feedback refused.'),
      feedbackVersion: feedbackVersion('Its version.'),
      reason: oneOf(outcomeRefusalReasons, 'Why.'),
    }),
  }),
  defineEvent({
    type: 'odr.complaint.annulled',
    version: 1,
    description: 'An officer annulled a settlement contrary to law: the outcome is NOT_SETTLED, cause ANNULLED.',
    data: z.object({
      authorityId: code('Authority of the officer.'),
      annulledAt: instant('When.'),
      referralUntil: instant('End of the new period for a referral.'),
    }),
  }),
  defineEvent({
    type: 'odr.complaint.contested',
    version: 1,
    description: 'The enterprise contests that the complaint is addressed to it; contact and feedback wait.',
    data: z.object({ ground: oneOf(contestGrounds, 'Ground stated.') }),
  }),
  defineEvent({
    type: 'odr.complaint.contestRefused',
    version: 1,
    description: 'The authority refused the contest: the enterprise stays addressed and the clock runs on.',
    data: z.object({ authorityId: code('Authority that ruled.') }),
  }),
  defineEvent({
    type: 'odr.complaint.readdressed',
    version: 1,
    description: 'With the consumer’s consent the complaint went to another enterprise, with new clocks.',
    data: z.object({
      formerEnterpriseId: id('Enterprise addressed before; the case leaves its figures.'),
      ...addressee,
      receivedAt: instant('Receipt by the new addressee.'),
      ...deadlines,
    }),
  }),
  defineEvent({
    type: 'odr.complaint.withdrawn',
    version: 1,
    description: 'The consumer withdrew the complaint before an outcome. Deadlines missed before still count.',
    data: z.object({
      reason: oneOf(withdrawalReasons, 'Reason the consumer stated.'),
      contactMissed: flag('Whether contact was overdue at that time.'),
      settlementMissed: flag('Whether settlement was overdue at that time.'),
    }),
  }),
  defineEvent({
    type: 'odr.complaint.cancelled',
    version: 1,
    description: 'A contest was upheld without another addressee: the complaint counts in no outcome indicator.',
    data: z.object({
      ground: oneOf(contestGrounds, 'Ground upheld.'),
      authorityId: code('Authority that ruled.'),
    }),
  }),
  defineEvent({
    type: 'odr.complaint.referred',
    version: 1,
    description: 'The complaint went to the market-supervision authority (Art. 13).',
    data: z.object({
      route: oneOf(referralRoutes, 'On which way.'),
      authorityId: code('Authority that it went to.'),
      outcome: oneOf(outcomes, 'Outcome that stands; null where none does.').nullable(),
      referredAt: instant('When.'),
    }),
  }),
  defineEvent({
    type: 'odr.complaint.referralWithdrawn',
    version: 1,
    description: 'The consumer withdrew the referral.',
    data: z.object({ withdrawnAt: instant('When.') }),
  }),
  defineEvent({
    type: 'odr.complaint.closed',
    version: 1,
    description: 'The complaint is closed: rated, or the rating window has passed.',
    data: z.object({
      reason: oneOf(closingReasons, 'Which of the two.'),
      referralUntil: instant('Until when it can still be referred; null where it can not.').nullable(),
    }),
  }),
  defineEvent({
    type: 'odr.complaint.contactRevealed',
    version: 1,
    description: "Somebody read the consumer's contact details, which the audit log tells with the reason.",
    data: z.object({ by: z.enum(['ENTERPRISE', 'OFFICER']).describe('On whose side.') }),
  }),
  defineEvent({
    type: 'odr.complaint.ratingNoted',
    version: 1,
    description: "The complaint service took note of the consumer's rating; a referral may rest on it.",
    data: z.object({ resolved: flag('Whether the consumer calls the matter resolved.') }),
  }),
] as const;
