import type { VisitAnswer, VisitChannel } from '@odr/shared/contracts/feedback.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';

/** An officer asked a consumer whether a feedback is true (回访). Recorded once, never changed; another visit is another record. */
export interface ReturnVisit {
  readonly id: Id;
  readonly complaintId: Id;
  readonly enterpriseId: Id;
  /** The version that the consumer was asked about. */
  readonly feedbackVersion: number;
  readonly authorityId: string;
  readonly officer: string;
  readonly visitedAt: Date;
  readonly recordedAt: Date;
  readonly channel: VisitChannel;
  readonly answer: VisitAnswer;
  /** What the consumer said; personal. Null where nothing was said. */
  readonly said: string | null;
}

/** What can happen to a return visit. */
export type ReturnVisitEvent = { readonly type: 'Recorded' } & ReturnVisit;

/** The state after its only event. */
export function evolve(_none: ReturnVisit | undefined, event: ReturnVisitEvent): ReturnVisit {
  const { type: _, ...visit } = event;
  return visit;
}
