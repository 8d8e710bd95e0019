import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import type { Authority } from '@odr/shared/division/authority.ts';
import { shanghaiMonth } from '../figures/month.ts';
import { beginsPeriod } from './cadence.ts';
import { type RulesFault, faultOfRules } from './rules-fault.ts';
import type { Scheme, SchemeEvent, SchemeRules } from './scheme.ts';

/** Who adopts, and the schemes that the province has, withdrawn ones included. */
export interface AdoptionFacts {
  readonly authority: Authority | undefined;
  readonly schemes: readonly Scheme[];
}

type Refusal = Refused<RulesFault | 'ProvincialOnly' | 'SchemeTooLate' | 'SchemeForThatMonth' | 'SchemeCutsPeriod'>;

/** A province sets the rules of its evaluation (Art. 20), for periods that have not begun: nobody is judged by rules that came later. */
export function decideAdoption(
  _none: Scheme | undefined,
  rules: SchemeRules,
  { id, now, facts }: Pick<DecisionContext<AdoptionFacts>, 'id' | 'now' | 'facts'>,
): readonly SchemeEvent[] | Refusal {
  const { authority, schemes } = facts;
  if (authority?.level !== 'PROVINCIAL') return refuse('ProvincialOnly');
  const fault = faultOfRules(rules);
  if (fault !== undefined) return fault;
  if (rules.effectiveFrom <= shanghaiMonth(now)) return refuse('SchemeTooLate', { effectiveFrom: rules.effectiveFrom });
  const others = schemes.filter(({ status }) => status === 'ADOPTED').map((each) => each.rules);
  const collision = timeFault(rules, others);
  if (collision !== undefined) return collision;
  const number = Math.max(0, ...schemes.map((each) => each.number)) + 1;
  const { division: province, id: authorityId } = authority;
  return [{ type: 'Adopted', id, province, number, authorityId, adoptedAt: now, rules }];
}

/** One scheme holds for a period, and for the whole of it. */
function timeFault(
  rules: SchemeRules,
  others: readonly SchemeRules[],
): Refused<'SchemeForThatMonth' | 'SchemeCutsPeriod'> | undefined {
  const { effectiveFrom, cadence } = rules;
  if (others.some((other) => other.effectiveFrom === effectiveFrom))
    return refuse('SchemeForThatMonth', { effectiveFrom });
  const inOrder = others.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  const before = inOrder.findLast((other) => other.effectiveFrom < effectiveFrom);
  const after = inOrder.find((other) => other.effectiveFrom > effectiveFrom);
  const cuts =
    !beginsPeriod(cadence, effectiveFrom) ||
    (before !== undefined && !beginsPeriod(before.cadence, effectiveFrom)) ||
    (after !== undefined && !beginsPeriod(cadence, after.effectiveFrom));
  return cuts ? refuse('SchemeCutsPeriod', { effectiveFrom }) : undefined;
}
