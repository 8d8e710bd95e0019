/** How the watcher of rating windows works; each with its unit. */
export const policy = {
  /** How often it looks for windows that have ended. */
  ratingWatchMs: 1_000,
  /** How many dossiers it takes at a time. */
  ratingWatchRows: 200,
} as const;
