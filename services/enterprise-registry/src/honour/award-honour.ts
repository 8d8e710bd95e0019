import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, optional, text } from '@odr/shared/command/input.ts';
import { type EnterpriseList, honourKinds } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { z } from 'zod';
import type { Enterprise } from '../enterprise/enterprise.ts';
import type { Honour, HonourEvent } from './honour.ts';

/** An officer honours an enterprise, for good or until the end of a day. */
export const awardHonourInput = z.object({
  enterpriseId: id,
  kind: z.enum(honourKinds),
  title: text(100),
  documentNumber: text(100),
  awardedOn: z.iso.date(),
  validUntil: optional(z.iso.date()),
});
export type AwardHonour = z.output<typeof awardHonourInput>;

export interface AwardFacts {
  /** The enterprise, under its lock. */
  readonly enterprise: Enterprise | undefined;
  /** The lists of the authorities in which it stands. */
  readonly listed: readonly EnterpriseList[];
}

/** Art. 21: honoured is an ODR enterprise, and none that stands in a list. */
export function decideAward(
  _nothing: Honour | undefined,
  input: AwardHonour,
  { id: honourId, now, viewer, facts }: Pick<DecisionContext<AwardFacts>, 'id' | 'now' | 'viewer' | 'facts'>,
): readonly HonourEvent[] | Refused<'NotOdrEnterprise' | 'ListedEnterprise' | 'DayOutOfRange'> {
  const { awardedOn, validUntil } = input;
  if (facts.enterprise?.odrStatus !== 'ACTIVE') return refuse('NotOdrEnterprise');
  if (facts.listed.length > 0) return refuse('ListedEnterprise', { lists: facts.listed });
  if (awardedOn > shanghaiDay(now) || (validUntil !== null && validUntil < awardedOn)) return refuse('DayOutOfRange');
  return [{ type: 'Honoured', honour: { id: honourId, ...input, authorityId: viewer.authority ?? '' } }];
}
