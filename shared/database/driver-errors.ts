import { QueryFailedError } from 'typeorm';

/** The number that MariaDB and MySQL give an error, where `error` is one of the database's. */
function errno(error: unknown): number | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { driverError } = error as QueryFailedError<Error & { errno?: number }>;
  return driverError.errno;
}

/** A deadlock or a lock that was not granted in time: the same work may succeed when run again. */
export const isDeadlock = (error: unknown): boolean => [1213, 1205].includes(errno(error) ?? 0);

/** A row with this key exists already. */
export const isDuplicateKey = (error: unknown): boolean => errno(error) === 1062;

/**
 * The database itself is out of reach, as against a statement that it refused. Whoever meets this waits and tries again; nothing is
 * wrong with what was to be written.
 */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const cause = error instanceof QueryFailedError ? (error.driverError as Error) : error;
  const { code = '', fatal } = cause as { code?: string; fatal?: boolean };
  // 1053 shutdown in progress, 1927 connection was killed, 1040 too many connections, 1290 read-only.
  if ([1053, 1927, 1040, 1290].includes(errno(error) ?? 0)) return true;
  return (
    fatal === true ||
    /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|PROTOCOL_)/.test(code) ||
    /closed state/.test(cause.message)
  );
}
