import type { SchemeIndicator } from '@odr/shared/contracts/evaluation.vocabulary.ts';

/** Within which levels floor and target of an indicator lie, and which end is the good one. */
export interface IndicatorRange {
  readonly better: 'HIGHER' | 'LOWER';
  readonly least: string;
  readonly most: string;
}

const highRate: IndicatorRange = { better: 'HIGHER', least: '0.0000', most: '1.0000' };
const lowRate: IndicatorRange = { better: 'LOWER', least: '0.0000', most: '1.0000' };
/** Working days from receipt to feedback. */
const days: IndicatorRange = { better: 'LOWER', least: '0.0000', most: '250.0000' };

export const indicatorRanges: Readonly<Record<SchemeIndicator, IndicatorRange>> = {
  SETTLEMENT_RATE: highRate,
  CONFIRMED_SETTLEMENT_RATE: highRate,
  RATING_COVERAGE: highRate,
  SATISFACTION: { better: 'HIGHER', least: '1.0000', most: '5.0000' },
  CONTACT_ON_TIME_RATE: highRate,
  SETTLEMENT_ON_TIME_RATE: highRate,
  HANDLING_DAYS_MEAN: days,
  HANDLING_DAYS_MEDIAN: days,
  HANDLING_DAYS_PERCENTILE_90: days,
  REFERRAL_RATE: lowRate,
  CONTRADICTION_RATE: lowRate,
  WITHDRAWAL_RATE: lowRate,
};

/** What Art. 20 wants in every evaluation: settlement, satisfaction and handling time, each by one of these at least. */
export const wantedByArticle20 = {
  SETTLEMENT: ['SETTLEMENT_RATE', 'CONFIRMED_SETTLEMENT_RATE'],
  SATISFACTION: ['SATISFACTION'],
  HANDLING_TIME: ['HANDLING_DAYS_MEAN', 'HANDLING_DAYS_MEDIAN', 'HANDLING_DAYS_PERCENTILE_90'],
} as const satisfies Record<string, readonly SchemeIndicator[]>;
