/** What the provisional measures leave open, and how the watcher of rating windows works; each with its unit. */
export const policy = {
  /** So long before the rating window ends the consumer is reminded. */
  ratingReminderDays: 3,
  /** How often it looks for windows that have ended. */
  ratingWatchMs: 1_000,
  /** How many dossiers it takes at a time. */
  ratingWatchRows: 200,
} as const;
