/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP, or when the process that started this one is gone. Later signals change
 * nothing: what stops goes on stopping in its order.
 */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    if (process.channel !== undefined) process.once('disconnect', () => resolve());
    // A closed terminal must not end the stopping halfway.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  });
}
