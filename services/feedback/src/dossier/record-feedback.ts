import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import type { ComplaintCopy } from '../complaint-copy/complaint-copy.table.ts';
import type { Dossier, DossierEvent } from './dossier.ts';
import { type FeedbackInput, handlingTimeFits, recordOf } from './feedback-record.ts';

export type RecordingRefusal =
  | 'NotYetContacted'
  | 'AlreadyFedBack'
  | 'AlreadyRated'
  | 'RatingWindowPassed'
  | 'CaseNotOpen'
  | 'TimeOutOfRange';

/**
 * Art. 13, 14: the enterprise feeds back, after contact, where no feedback stands or waits. Late feedback is accepted, also after the
 * case ended without any, as long as the consumer has not rated that. Whether the outcome comes to stand is for the complaint
 * service to say: a withdrawal may have been faster.
 */
export function decideRecording(
  dossier: Dossier,
  input: FeedbackInput,
  { now }: Pick<DecisionContext, 'now'>,
): readonly DossierEvent[] | Refused<RecordingRefusal> {
  const { complaint, versions, rating } = dossier;
  if (rating.status === 'RATED') return refuse('AlreadyRated');
  if (rating.status === 'LAPSED' || (rating.status === 'OPEN' && now > rating.endsAt)) {
    return refuse('RatingWindowPassed');
  }
  if (versions.some(({ status }) => status !== 'SUPERSEDED')) return refuse('AlreadyFedBack');
  if (complaint.status === 'RECEIVED') return refuse('NotYetContacted');
  if (!takesFirstFeedback(complaint)) return refuse('CaseNotOpen', { status: complaint.status });
  if (complaint.contactStatedAt === null) return refuse('NotYetContacted');
  if (!handlingTimeFits(input.handledAt, complaint, now)) return refuse('TimeOutOfRange');
  return [{ type: 'Recorded', record: recordOf(input), number: versions.length + 1, recordedAt: now }];
}

function takesFirstFeedback({ status, outcomeCause }: ComplaintCopy): boolean {
  return status === 'CONTACTED' || (status === 'NOT_SETTLED' && outcomeCause === 'NO_FEEDBACK');
}
