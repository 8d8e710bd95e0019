import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Enterprise, EnterpriseEvent } from '../enterprise/enterprise.ts';

/** An authority takes back a breach that it recorded by mistake. */
export const withdrawBreachInput = z.object({ enterpriseId: id, breachId: id, reason: text(500) });
export type WithdrawBreach = z.output<typeof withdrawBreachInput>;

export interface BreachWithdrawalFacts {
  /** Absent where the enterprise has no such breach. */
  readonly breach: { readonly withdrawn: boolean } | undefined;
  /** Whether the officer's authority, or one that it succeeded, found it. */
  readonly isFinder: boolean;
}

/** What an authority found it can take back; what the platform recorded of a late report stands. The record stays readable. */
export function decideBreachWithdrawal(
  _enterprise: Enterprise,
  { breachId, reason }: WithdrawBreach,
  { now, facts: { breach, isFinder } }: Pick<DecisionContext<BreachWithdrawalFacts>, 'now' | 'facts'>,
): readonly EnterpriseEvent[] | Refused<'NotFound' | 'NotRecordedByThisAuthority' | 'BreachWithdrawn'> {
  if (breach === undefined) return refuse('NotFound');
  if (!isFinder) return refuse('NotRecordedByThisAuthority');
  if (breach.withdrawn) return refuse('BreachWithdrawn');
  return [{ type: 'BreachWithdrawn', breachId, at: now, reason }];
}
