import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import type { Dossier, DossierEvent } from './dossier.ts';
import { type FeedbackInput, handlingTimeFits, recordOf } from './feedback-record.ts';

export type CorrectionRefusal =
  | 'AlreadyRated'
  | 'RatingWindowPassed'
  | 'NothingToCorrect'
  | 'CaseNotOpen'
  | 'TimeOutOfRange';

/**
 * Art. 14: a correction is a new version beside those before it. It may go either way, only while unrated, within the rating window,
 * and while the outcome that it corrects stands.
 */
export function decideCorrection(
  { complaint, versions, rating }: Dossier,
  input: FeedbackInput,
  { now }: Pick<DecisionContext, 'now'>,
): readonly DossierEvent[] | Refused<CorrectionRefusal> {
  if (rating.status === 'RATED') return refuse('AlreadyRated');
  if (rating.status === 'LAPSED' || (rating.status === 'OPEN' && now > rating.endsAt)) {
    return refuse('RatingWindowPassed');
  }
  switch (complaint.status) {
    case 'SETTLED':
    case 'NOT_SETTLED':
      break;
    case 'RECEIVED':
    case 'CONTACTED':
      return refuse('NothingToCorrect');
    case 'CLOSED':
    case 'WITHDRAWN':
    case 'CANCELLED':
    case 'REFERRED':
      return refuse('CaseNotOpen', { status: complaint.status });
  }
  if (complaint.outcomeCause !== 'FEEDBACK') return refuse('NothingToCorrect');
  if (!handlingTimeFits(input.handledAt, complaint, now)) return refuse('TimeOutOfRange');
  return [{ type: 'Corrected', record: recordOf(input), number: versions.length + 1, recordedAt: now }];
}
