import type { WorkingCalendar } from '@odr/shared/calendar/working-calendar.ts';
import type { DecisionContext } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { type OutcomeRefusalReason, outcomes } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { z } from 'zod';
import { type Complaint, type ComplaintEvent, type Outcome, contactOf, outcomeOf } from './complaint.ts';
import { termsFrom } from './conclude.ts';
import { missedDeadlines } from './missed-deadlines.ts';

/** A version of the enterprise's feedback asks for the outcome that it states. */
export const takeFeedbackInput = z.object({
  complaintId: id,
  enterpriseId: id,
  feedbackId: id,
  version: z.int().min(1),
  outcome: z.enum(outcomes),
  keepBy: z.string().nullable(),
  recordedAt: z.date(),
});
export type TakeFeedback = z.output<typeof takeFeedbackInput>;

export interface FeedbackFacts {
  readonly calendar: WorkingCalendar;
}

/**
 * Art. 14: the outcome comes from feedback, where the state allows it; else the refusal is itself a fact that the feedback service
 * reads. The first feedback concludes, also late; a later version corrects, as long as the consumer has not rated.
 */
export function decideFeedback(
  complaint: Complaint,
  feedback: TakeFeedback,
  { facts }: Pick<DecisionContext<FeedbackFacts>, 'facts'>,
): readonly ComplaintEvent[] {
  const version = { feedbackId: feedback.feedbackId, version: feedback.version };
  const reason = refusalOf(complaint, feedback);
  if (reason !== undefined) return [{ type: 'OutcomeRefused', feedback: version, reason }];

  const before = outcomeOf(complaint);
  const outcome = { ...outcomeFrom(complaint, feedback, facts.calendar), feedback: version };
  return before === null
    ? [...missedDeadlines(complaint, feedback.recordedAt), { type: 'Concluded', outcome }]
    : [{ type: 'OutcomeCorrected', outcome }];
}

/** Why this feedback's outcome is not taken over. */
function refusalOf(complaint: Complaint, { enterpriseId, version }: TakeFeedback): OutcomeRefusalReason | undefined {
  if (complaint.addressee.enterpriseId !== enterpriseId) return 'NOT_ADDRESSED';
  switch (complaint.status) {
    case 'WITHDRAWN':
    case 'CANCELLED':
    case 'REFERRED':
      return complaint.status;
    case 'CLOSED':
      return complaint.outcome.rated === null ? 'CLOSED' : 'ALREADY_RATED';
    case 'RECEIVED':
      return 'NOT_CONTACTED';
    case 'CONTACTED':
      return undefined;
    case 'SETTLED':
    case 'NOT_SETTLED': {
      const { cause, rated, feedback } = complaint.outcome;
      if (cause === 'ANNULLED') return 'ANNULLED';
      if (rated !== null) return 'ALREADY_RATED';
      if (contactOf(complaint) === null) return 'NOT_CONTACTED';
      return feedback !== null && feedback.version >= version ? 'NEWER_VERSION_STANDS' : undefined;
    }
  }
}

/** On-time and handling days follow the version that last changed the outcome; the rating window follows the newest. */
function outcomeFrom(
  complaint: Complaint,
  feedback: TakeFeedback,
  calendar: WorkingCalendar,
): Omit<Outcome, 'feedback'> {
  const before = outcomeOf(complaint);
  const { recordedAt, outcome: kind, keepBy } = feedback;
  const changed = before === null || before.kind !== kind || before.cause !== 'FEEDBACK';
  return {
    kind,
    cause: 'FEEDBACK',
    concludedAt: before?.concludedAt ?? recordedAt,
    handlingWorkingDays: changed
      ? calendar.workingDaysBetween(complaint.receivedAt, recordedAt)
      : before.handlingWorkingDays,
    onTime: changed ? recordedAt <= complaint.deadlines.settleDueAt : before.onTime,
    keepBy,
    rated: null,
    annulment: null,
    ...termsFrom(recordedAt),
  };
}
