import { id as idInput, optional } from '@odr/shared/command/input.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import type { Authority } from '@odr/shared/division/authority.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { z } from 'zod';
import { policy } from '../policy.ts';
import type { SampledFeedback, SpotCheck, SpotCheckEvent } from './spot-check.ts';

const dayMs = 86_400_000;

/** An opaque subject, as tokens name it. */
export const officerSubject = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9|:._~+/=-]{0,63}$/, 'must be the subject of a token');

/** An officer draws a sample of the feedback recorded in a period, and says who is to check it. */
export const drawSpotCheckInput = z
  .object({
    enterpriseId: optional(idInput),
    from: z.iso.date(),
    to: z.iso.date(),
    contradictedOnly: z.boolean(),
    size: z
      .int()
      .min(1, 'must be at least 1')
      .max(policy.spotCheckMostItems, `must be at most ${policy.spotCheckMostItems}`),
    officers: optional(z.array(officerSubject).min(1, 'must name at least one').max(policy.spotCheckMostItems)),
  })
  .refine(({ from, to }) => from <= to, { message: 'must not lie before "from"', path: ['to'] })
  .refine(({ from, to }) => (Date.parse(to) - Date.parse(from)) / dayMs < policy.spotCheckPeriodDays, {
    message: `must lie within ${policy.spotCheckPeriodDays} days of "from"`,
    path: ['to'],
  });
export type DrawSpotCheck = z.output<typeof drawSpotCheckInput>;

/** What was read and drawn for the decision: chance and the database have no part in the rule. */
export interface DrawingFacts {
  readonly authority: Authority | undefined;
  readonly seed: string;
  readonly asOf: Date;
  readonly population: number;
  /** In the order in which they were drawn. */
  readonly sample: readonly SampledFeedback[];
  /** An id for each of the sample. */
  readonly itemIds: readonly Id[];
}

/**
 * Art. 14, 19: a record is to be truthful, and authorities check that it is. The sample is dealt to the officers named in turn, else it is the
 * drawing officer's own work.
 */
export function decideDrawing(
  _none: SpotCheck | undefined,
  { enterpriseId, from, to, contradictedOnly, officers }: DrawSpotCheck,
  { id, viewer, now, facts }: Pick<DecisionContext<DrawingFacts>, 'id' | 'viewer' | 'now' | 'facts'>,
): readonly SpotCheckEvent[] | Refused<'NothingToSample'> {
  const { authority, seed, asOf, population, sample, itemIds } = facts;
  if (authority === undefined || sample.length === 0) return refuse('NothingToSample');
  const dealtTo = officers ?? [viewer.subject];
  const items = sample.map((feedback, index) => ({
    ...feedback,
    id: itemIds[index] ?? '',
    assignee: dealtTo[index % dealtTo.length] ?? viewer.subject,
    judgement: null,
  }));
  const filter = { enterpriseId, from, to, contradictedOnly };
  const by = { authorityId: authority.id, division: authority.division, drawnBy: viewer.subject, drawnAt: now };
  return [{ type: 'Drawn', id, ...by, filter, seed, asOf, population, items }];
}
