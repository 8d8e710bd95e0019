import { types } from 'node:util';
import { type Logger, destination, pino, stdTimeFunctions } from 'pino';
import { currentTrace } from './trace.ts';

export type { Logger };

/**
 * JSON lines on standard output, each with the service's name and the id of the current trace. Pass ids, codes and counts,
 * never a request's or answer's body, headers or variables: those hold personal data.
 *
 * Only an error's type, message and stack are written: drivers hang statements with their values on their errors.
 *
 * @param level a pino level, `silent` included
 */
export function createLogger(service: string, level: string): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      mixin: () => {
        const trace = currentTrace();
        return trace === undefined ? {} : { traceId: trace.traceId };
      },
    },
    // Written at once: a process that dies must not take its last lines with it.
    destination({ fd: 1, sync: true }),
  );
}

function describeError(error: unknown): unknown {
  // Not `instanceof`: an error may come from another realm (a vm context).
  // oxlint-disable-next-line typescript/no-deprecated -- `Error.isError` is not in the compiler's library for es2024 yet
  if (!types.isNativeError(error)) return { type: typeof error };
  const code = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
