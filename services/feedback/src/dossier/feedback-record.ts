import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { id, optional, text } from '@odr/shared/command/input.ts';
import { outcomes } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { negotiationMethods, settlementKinds } from '@odr/shared/contracts/feedback.vocabulary.ts';
import { z } from 'zod';
import type { ComplaintCopy } from '../complaint-copy/complaint-copy.table.ts';
import type { FeedbackRecord } from './dossier.ts';

const settlement = z.object({
  kinds: z.array(z.enum(settlementKinds)).min(1, 'must name at least one').max(settlementKinds.length),
  terms: text(2000),
  keepBy: z.iso.date(),
  amount: z.string(), // an exact decimal already: the graph's scalar CNY
});

/** Art. 14: what the enterprise states of its handling. All of it is mandatory, none of it blank. */
export const feedbackInput = z
  .object({
    complaintId: id,
    handledAt: z.date(),
    method: z.enum(negotiationMethods),
    process: text(4000),
    outcome: z.enum(outcomes),
    result: text(2000),
    settlement: optional(settlement),
  })
  .refine(({ outcome, settlement: given }) => (outcome === 'SETTLED') === (given !== null), {
    message: 'must be given for a settlement, and only for one',
    path: ['settlement'],
  })
  .refine(({ handledAt, settlement: given }) => given === null || given.keepBy >= shanghaiDay(handledAt), {
    message: 'must not lie before the day of handling',
    path: ['settlement', 'keepBy'],
  });
export type FeedbackInput = z.output<typeof feedbackInput>;

/** The record that an input states. */
export function recordOf(input: FeedbackInput): FeedbackRecord {
  const { handledAt, method, process, outcome, result, settlement: given } = input;
  const kept = given === null ? null : { ...given, kinds: [...new Set(given.kinds)] };
  return { handledAt, method, process, outcome, result, settlement: kept };
}

/** Art. 11: contact comes before handling, and what is fed back has happened. */
export function handlingTimeFits(handledAt: Date, { contactStatedAt }: ComplaintCopy, now: Date): boolean {
  return contactStatedAt !== null && handledAt >= contactStatedAt && handledAt <= now;
}
