import type { WithdrawalReason } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { type CaseFact, type CaseHalf, type RatingHalf, isEnterprisesCase } from '../fact/case-fact.ts';
import { type Month, shanghaiMonth } from './month.ts';

/** What is counted of cases, month by month, each with its column. Every indicator is a quotient of sums of these. */
export const measures = {
  filed: 'filed',
  withdrawnByMistake: 'withdrawn_by_mistake',
  withdrawnSolvedPrivately: 'withdrawn_solved_privately',
  withdrawnAskedByEnterprise: 'withdrawn_asked_by_enterprise',
  withdrawnOther: 'withdrawn_other',
  contactDue: 'contact_due',
  contactInTime: 'contact_in_time',
  settlementDue: 'settlement_due',
  settlementInTime: 'settlement_in_time',
  settled: 'settled',
  notSettled: 'not_settled',
  referred: 'referred',
  rated: 'rated',
  satisfactionPoints: 'satisfaction_points',
  confirmed: 'confirmed',
  contradicted: 'contradicted',
} as const;
export type Measure = keyof typeof measures;
export const measureNames = Object.keys(measures) as Measure[];

/** So many of a measure belong to a month. */
export interface Count {
  readonly month: Month;
  readonly measure: Measure;
  readonly by: number;
}

/** The working days that a concluded case took. */
export interface HandlingTime {
  readonly month: Month;
  readonly workingDays: number;
}

/** What one case counts for. */
export interface Contribution {
  readonly counts: readonly Count[];
  readonly handling: HandlingTime | null;
}

const nothing: Contribution = { counts: [], handling: null };

const withdrawalMeasures: Record<WithdrawalReason, Measure> = {
  MISTAKE: 'withdrawnByMistake',
  SOLVED_PRIVATELY: 'withdrawnSolvedPrivately',
  ASKED_BY_ENTERPRISE: 'withdrawnAskedByEnterprise',
  OTHER: 'withdrawnOther',
};

/**
 * What a case counts for, by its facts alone: no clock has a part in it. Cancelled cases and those referred at filing count for
 * nothing; those referred by an exit for nothing that looks at the outcome.
 */
export function contributionOf({ case: half, rating }: CaseFact): Contribution {
  if (!isEnterprisesCase(half)) return nothing;
  const { outcome } = half;
  const countsOutcome = outcome !== null && half.referral?.route !== 'BY_EXIT';
  const month = outcome === null ? '' : shanghaiMonth(outcome.firstConcludedAt);
  const workingDays = outcome?.handlingWorkingDays ?? null;
  return {
    counts: [
      ...filingCounts(half),
      ...deadlineCounts(half),
      ...(countsOutcome ? outcomeMeasures(half, rating).map(([measure, by]) => ({ month, measure, by })) : []),
    ],
    handling: countsOutcome && workingDays !== null ? { month, workingDays } : null,
  };
}

/** Filing and withdrawal belong to the month of receipt, so that a withdrawal rate is of the cases filed in it. */
function filingCounts({ receivedAt, withdrawal }: CaseHalf): Count[] {
  const month = shanghaiMonth(receivedAt);
  const filed: Count = { month, measure: 'filed', by: 1 };
  return withdrawal === null ? [filed] : [filed, { month, measure: withdrawalMeasures[withdrawal], by: 1 }];
}

/**
 * A deadline counts in the month of its due date, once it is decided: what was due was done, or the deadline passed. One that a
 * withdrawal or referral overtook was never decided and counts for nothing.
 */
function deadlineCounts({ contact, contactDueAt, outcome, settleDueAt, overdue }: CaseHalf): Count[] {
  const counts: Count[] = [];
  const decide = (dueAt: Date, inTime: boolean, due: Measure, met: Measure) => {
    const month = shanghaiMonth(dueAt);
    counts.push({ month, measure: due, by: 1 });
    if (inTime) counts.push({ month, measure: met, by: 1 });
  };
  if (contact !== null || overdue.contact)
    decide(contactDueAt, contact?.onTime === true, 'contactDue', 'contactInTime');
  if (outcome !== null || overdue.settlement)
    decide(settleDueAt, outcome?.onTime === true, 'settlementDue', 'settlementInTime');
  return counts;
}

/** What belongs to the month of the first conclusion: the outcome, and what followed it. Ratings of annulled cases count for nothing. */
function outcomeMeasures({ outcome, referral }: CaseHalf, rating: RatingHalf | null): [Measure, number][] {
  const settled = outcome?.kind === 'SETTLED';
  const found: [Measure, number][] = [[settled ? 'settled' : 'notSettled', 1]];
  if (referral !== null) found.push(['referred', 1]);
  if (rating === null || outcome?.cause === 'ANNULLED') return found;
  found.push(['rated', 1], ['satisfactionPoints', rating.satisfaction]);
  if (settled) found.push([rating.resolved ? 'confirmed' : 'contradicted', 1]);
  return found;
}
