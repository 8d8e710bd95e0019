/** What the provisional measures leave open, and how the watchers work; each with its unit. */
export const policy = {
  /** So long before the rating window ends the consumer is reminded. */
  ratingReminderDays: 3,
  /** How often it looks for windows that have ended. */
  ratingWatchMs: 1_000,
  /** How many dossiers it takes at a time. */
  ratingWatchRows: 200,
  /** A spot check takes at most so many versions of feedback. */
  spotCheckMostItems: 100,
  /** The period that a spot check draws from is at most so long. */
  spotCheckPeriodDays: 366,
  /** A sample is drawn from the facts of so long ago: every transaction of that time is over, so that they move no more. */
  spotCheckSettlingMs: 60_000,
} as const;
