/** What the provisional measures leave open about evaluation; each with its unit. */
export const policy = {
  /** Grows with every change of what a fact or an indicator counts; figures of another version need a rebuild. */
  ruleVersion: 1,
  /** Below this number of cases an indicator says "not enough cases" and is never ranked. */
  minimumCases: 10,
  /** The longest period that can be asked for. */
  longestPeriodMonths: 60,
} as const;
