import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import type { Authority } from '@odr/shared/division/authority.ts';
import { z } from 'zod';
import { shanghaiMonth } from '../figures/month.ts';
import type { Scheme, SchemeEvent } from './scheme.ts';

export const withdrawSchemeInput = z.object({ schemeId: id, reason: text(500) });
export type WithdrawScheme = z.output<typeof withdrawSchemeInput>;

/** A province takes a scheme back before its first period begins; afterwards enterprises count on it (Art. 20). */
export function decideSchemeWithdrawal(
  scheme: Scheme,
  _input: WithdrawScheme,
  { now, facts }: Pick<DecisionContext<{ readonly authority: Authority | undefined }>, 'now' | 'facts'>,
): readonly SchemeEvent[] | Refused<'ProvincialOnly' | 'SchemeAlreadyWithdrawn' | 'SchemeInForce'> {
  if (facts.authority?.level !== 'PROVINCIAL') return refuse('ProvincialOnly');
  if (scheme.status === 'WITHDRAWN') return refuse('SchemeAlreadyWithdrawn');
  if (scheme.rules.effectiveFrom <= shanghaiMonth(now)) return refuse('SchemeInForce');
  return [{ type: 'Withdrawn', authorityId: facts.authority.id }];
}
