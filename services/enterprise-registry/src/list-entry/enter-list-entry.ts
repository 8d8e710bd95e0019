import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { optional, text } from '@odr/shared/command/input.ts';
import { enterpriseLists } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { parseCreditCode } from '@odr/shared/credit-code/credit-code.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { z } from 'zod';
import { divisionFault } from '../enterprise/enterprise-file.ts';
import type { Enterprise } from '../enterprise/enterprise.ts';
import type { ListEntry, ListEntryEvent, Listed } from './list-entry.ts';

/** An officer enters an enterprise in a list; name and county are stated where the registry has no approved file of it. */
export const enterListEntryInput = z.object({
  list: z.enum(enterpriseLists),
  unifiedSocialCreditCode: text(40),
  name: optional(text(100)),
  division: optional(z.string()),
  ground: text(1000),
  documentNumber: text(100),
  listedOn: z.iso.date(),
});
export type EnterListEntry = z.output<typeof enterListEntryInput>;

export interface EntryFacts {
  readonly reference: Reference;
  /** The enterprise with this code, under its lock. */
  readonly enterprise: Enterprise | undefined;
  /** Whether an entry of this code in this list is in force. */
  readonly inForce: boolean;
}

/** Art. 8: who stands in a list is not approved. Each code has at most one entry in force in each list. */
export function decideEntry(
  _nothing: ListEntry | undefined,
  input: EnterListEntry,
  { id, now, viewer, facts }: Pick<DecisionContext<EntryFacts>, 'id' | 'now' | 'viewer' | 'facts'>,
):
  | readonly ListEntryEvent[]
  | Refused<'InvalidCreditCode' | 'ParticularsMissing' | 'UnknownDivision' | 'DayOutOfRange' | 'AlreadyListed'> {
  const { enterprise, reference } = facts;
  const { list, ground, documentNumber, listedOn } = input;
  const code = parseCreditCode(input.unifiedSocialCreditCode)?.code;
  if (code === undefined) return refuse('InvalidCreditCode');
  const particulars = particularsOf(input, enterprise);
  if (particulars === undefined) return refuse('ParticularsMissing');
  const today = shanghaiDay(now);
  const fault = hasApprovedFile(enterprise) ? undefined : divisionFault(particulars.division, reference, today);
  if (fault !== undefined) return fault;
  if (listedOn > today) return refuse('DayOutOfRange');
  if (facts.inForce) return refuse('AlreadyListed');
  const entry = {
    id,
    list,
    unifiedSocialCreditCode: code,
    ...particulars,
    authorityId: viewer.authority ?? '',
    ground,
    documentNumber,
    listedOn,
  };
  return [{ type: 'Listed', entry, enterprise: listedAs(enterprise) }];
}

/**
 * Name and county of whom an officer lists. What an applicant wrote of an enterprise does not count before an authority has approved it:
 * whoever claimed a blacklisted enterprise for another county would take it out of its officers' reach.
 */
export function particularsOf(
  { name, division }: Pick<EnterListEntry, 'name' | 'division'>,
  enterprise: Enterprise | undefined,
): { readonly name: string; readonly division: string } | undefined {
  if (hasApprovedFile(enterprise)) return { name: enterprise.file.name, division: enterprise.file.division };
  return name === null || division === null ? undefined : { name, division };
}

export const hasApprovedFile = (
  enterprise: Enterprise | undefined,
): enterprise is Exclude<Enterprise, { odrStatus: 'NOT_ODR' }> =>
  enterprise !== undefined && enterprise.odrStatus !== 'NOT_ODR';

/** How an entry's events name an enterprise. */
export const listedAs = (enterprise: Enterprise | undefined): Listed | null =>
  enterprise === undefined ? null : { id: enterprise.id, isOdr: enterprise.odrStatus === 'ACTIVE' };
