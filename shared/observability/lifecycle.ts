import type { Logger } from './log.ts';

const stopDeadlineMs = 15_000;

/**
 * Lets the process run until SIGTERM, SIGINT or, with `parentPipe`, the end of standard input (the supervisor is gone).
 * Then `onStop` runs once, however often it is asked for, and the process exits: 0 when all was put down in time, 1 when
 * `onStop` failed or took longer than 15 s. What was thrown and caught by nobody is logged and ends the process with 1.
 *
 * @param onStop fails readiness first, then drains, then closes what is open
 */
export function runUntilStopped(of: {
  readonly onStop: () => Promise<void>;
  readonly parentPipe: boolean;
  readonly log: Logger;
}): void {
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) return;
    stopping = true;
    of.log.info({ reason }, 'stopping');
    setTimeout(() => {
      of.log.error({ stopDeadlineMs }, 'not stopped in time');
      process.exit(1);
    }, stopDeadlineMs).unref();
    of.onStop().then(
      () => {
        of.log.info('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        of.log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  const fail = (error: unknown): void => {
    of.log.fatal({ err: error }, 'unexpected failure');
    process.exit(1);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('unhandledRejection', fail);
  process.on('uncaughtException', fail);
  if (of.parentPipe) {
    process.stdin.on('end', () => stop('parent gone'));
    process.stdin.on('close', () => stop('parent gone'));
    process.stdin.on('error', () => stop('parent gone'));
    process.stdin.resume();
  }
}
