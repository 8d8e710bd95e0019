import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id as idInput, optional, text } from '@odr/shared/command/input.ts';
import { type VisitAnswer, visitAnswers, visitChannels } from '@odr/shared/contracts/feedback.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { z } from 'zod';
import type { ReturnVisit, ReturnVisitEvent } from './return-visit.ts';

/** Whether the consumer said something. */
const spoke = (answer: VisitAnswer): boolean => answer !== 'DECLINED' && answer !== 'NOT_REACHED';

/** What an officer asked a consumer, and what came of it. */
export const recordReturnVisitInput = z
  .object({
    complaintId: idInput,
    feedbackVersion: z.int().min(1),
    visitedAt: z.date(),
    channel: z.enum(visitChannels),
    answer: z.enum(visitAnswers),
    said: optional(text(2000)),
  })
  .refine(({ answer, said }) => spoke(answer) === (said !== null), {
    message: 'must be given where the consumer spoke, and only there',
    path: ['said'],
  });
export type RecordReturnVisit = z.output<typeof recordReturnVisitInput>;

/** What the decision needs to know of the feedback asked about. */
export interface VisitFacts {
  readonly authorityId: string;
  readonly enterpriseId: Id | null;
  /** When the version asked about was recorded; absent where there is none. */
  readonly feedbackRecordedAt: Date | undefined;
}

/** Art. 14, 19: a visit asks about a version that was recorded before it. */
export function decideVisit(
  _none: ReturnVisit | undefined,
  input: RecordReturnVisit,
  { id, viewer, now, facts }: Pick<DecisionContext<VisitFacts>, 'id' | 'viewer' | 'now' | 'facts'>,
): readonly ReturnVisitEvent[] | Refused<'NoSuchVersion' | 'TimeOutOfRange'> {
  const { authorityId, enterpriseId, feedbackRecordedAt } = facts;
  if (feedbackRecordedAt === undefined || enterpriseId === null) return refuse('NoSuchVersion');
  if (input.visitedAt < feedbackRecordedAt || input.visitedAt > now) return refuse('TimeOutOfRange');
  return [{ type: 'Recorded', id, ...input, enterpriseId, authorityId, officer: viewer.subject, recordedAt: now }];
}
