/** What an enterprise can be evaluated by (Art. 20); each is an indicator of the same name, or a figure of one. */
export const schemeIndicators = [
  'SETTLEMENT_RATE',
  'CONFIRMED_SETTLEMENT_RATE',
  'RATING_COVERAGE',
  'SATISFACTION',
  'CONTACT_ON_TIME_RATE',
  'SETTLEMENT_ON_TIME_RATE',
  'HANDLING_DAYS_MEAN',
  'HANDLING_DAYS_MEDIAN',
  'HANDLING_DAYS_PERCENTILE_90',
  'REFERRAL_RATE',
  'CONTRADICTION_RATE',
  'WITHDRAWAL_RATE',
] as const;
export type SchemeIndicator = (typeof schemeIndicators)[number];

/** How often a province evaluates. */
export const cadences = ['YEARLY', 'HALF_YEARLY', 'QUARTERLY'] as const;
export type Cadence = (typeof cadences)[number];
