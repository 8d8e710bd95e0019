import type { WithdrawalReason } from '@odr/shared/contracts/complaint.vocabulary.ts';
import type { Measure } from '../figures/measures.ts';

/** A rate: the sum of some measures over the sum of others, both over the months of the period. */
export interface RateDefinition {
  readonly numerator: readonly Measure[];
  readonly denominator: readonly Measure[];
}

/** Standing outcome SETTLED or NOT_SETTLED, whatever the cause; in the month of the first conclusion. */
const concluded: readonly Measure[] = ['settled', 'notSettled'];

const withdrawn = {
  MISTAKE: 'withdrawnByMistake',
  SOLVED_PRIVATELY: 'withdrawnSolvedPrivately',
  ASKED_BY_ENTERPRISE: 'withdrawnAskedByEnterprise',
  OTHER: 'withdrawnOther',
} as const satisfies Record<WithdrawalReason, Measure>;

/** The rates, as `domain.md` defines them in words of `measures.ts`, which tells from which events each is counted. */
export const rates = {
  /** Art. 13. */
  settlementRate: { numerator: ['settled'], denominator: concluded },
  /** Settled, and the consumer holds it for resolved (Art. 14), of all rated. */
  confirmedSettlementRate: { numerator: ['confirmed'], denominator: ['rated'] },
  ratingCoverage: { numerator: ['rated'], denominator: concluded },
  /** Art. 12: contact by the end of the 3rd working day. */
  contactOnTimeRate: { numerator: ['contactInTime'], denominator: ['contactDue'] },
  /** Art. 13: feedback by the end of the 10th working day. */
  settlementOnTimeRate: { numerator: ['settlementInTime'], denominator: ['settlementDue'] },
  /** Art. 13: the consumer turns to the authority. */
  referralRate: { numerator: ['referred'], denominator: concluded },
  /** The enterprise says settled, the consumer says not resolved. */
  contradictionRate: { numerator: ['contradicted'], denominator: ['confirmed', 'contradicted'] },
  withdrawalRate: { numerator: Object.values(withdrawn), denominator: ['filed'] },
} as const satisfies Record<string, RateDefinition>;

/** The withdrawal rate by what the consumer gave as the reason. */
export function withdrawalRateFor(reason: WithdrawalReason): RateDefinition {
  return { numerator: [withdrawn[reason]], denominator: ['filed'] };
}
