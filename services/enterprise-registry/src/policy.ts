/** What the provisional measures leave open, and the terms that they set; each with its unit. */
export const policy = {
  /** A review is due at the end of this working day after submission (choice). */
  reviewWorkingDays: 20,
  /** A request for a supplement that stays unanswered so long makes the application lapse (choice). */
  supplementWorkingDays: 20,
  /** Art. 15: a change of liaison is reported by the end of this working day after it took effect. */
  liaisonReportWorkingDays: 5,
} as const;
