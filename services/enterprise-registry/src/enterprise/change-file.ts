import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { z } from 'zod';
import { classificationInput, divisionFault, industryFault, particularsInput } from './enterprise-file.ts';
import { type Enterprise, type EnterpriseEvent, isLiaison, memberOf } from './enterprise.ts';

type Context = Pick<DecisionContext<{ readonly reference: Reference }>, 'now' | 'viewer' | 'facts'>;

/** Name and address as they now stand in the public register. */
export const changeParticularsInput = z.object({ enterpriseId: id, ...particularsInput });
export type ChangeParticulars = z.output<typeof changeParticularsInput>;

/** A liaison reports a new name or address. The reviewing authority stays, also after a move, until a recorded handover. */
export function decideParticularsChange(
  enterprise: Enterprise,
  { name, division, address }: ChangeParticulars,
  { now, viewer, facts }: Context,
): readonly EnterpriseEvent[] | Refused<'LiaisonOnly' | 'UnknownDivision'> {
  const liaison = memberOf(enterprise, viewer.subject);
  if (liaison === undefined || !isLiaison(liaison)) return refuse('LiaisonOnly');
  const fault = divisionFault(division, facts.reference, shanghaiDay(now));
  return fault ?? [{ type: 'FileChanged', file: { ...enterprise.file, name, division, address } }];
}

/** Industry and scale, which decide the peer group. */
export const reclassifyInput = z.object({ enterpriseId: id, ...classificationInput, reason: text(500) });
export type Reclassify = z.output<typeof reclassifyInput>;

/** Only officers change industry and scale, for the next period. */
export function decideReclassification(
  enterprise: Enterprise,
  { industry, scale }: Reclassify,
  { now, facts }: Pick<Context, 'now' | 'facts'>,
): readonly EnterpriseEvent[] | Refused<'UnknownIndustry'> {
  const fault = industryFault(industry, facts.reference, shanghaiDay(now));
  return fault ?? [{ type: 'FileChanged', file: { ...enterprise.file, industry, scale } }];
}
