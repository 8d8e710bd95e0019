import type { Logger } from '@odr/shared/observability/log.ts';
import { currentTrace } from '@odr/shared/observability/trace.ts';
import type { GraphQLFormattedError } from 'graphql';
import { maxTokens } from '../limits/limits.ts';

/** The codes whose messages are written for clients, by the gateway, by Apollo Server, or by a subgraph (its `ClientError`s). */
const shownCodes: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'ISSUER_UNAVAILABLE',
  'OPERATION_TOO_LARGE',
  'PAGE_TOO_LARGE',
  'SUBGRAPH_UNAVAILABLE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'FORBIDDEN',
  'IDEMPOTENCY_KEY_REUSED',
  'NOT_YET_VISIBLE',
  'SERVICE_UNAVAILABLE',
]);

/**
 * Lets an error out only where its code is known, and of it only message, place and code. Anything else becomes
 * `INTERNAL_SERVER_ERROR` with the trace id under which the log has the rest.
 */
export function errorMask(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = formatted.extensions?.['code'];
    const place = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (typeof code === 'string' && shownCodes.has(code)) {
      return tooManyTokens(formatted) ?? { message: withoutHints(formatted.message), ...place, extensions: { code } };
    }
    log.error({ err: error, code }, 'request failed');
    const traceId = currentTrace()?.traceId;
    return {
      message: `Something went wrong on our side. When you report it, give this number: ${traceId ?? 'none'}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(traceId === undefined ? {} : { traceId }) },
    };
  };
}

/** GraphQL's messages suggest names of the schema, in values of variables too. */
function withoutHints(message: string): string {
  return message.replace(/ ?Did you mean .+\?$/, '');
}

/** The parser's own message for a text beyond its limit has no code of its own. */
function tooManyTokens(formatted: GraphQLFormattedError): GraphQLFormattedError | undefined {
  if (!formatted.message.includes('Parsing aborted')) return undefined;
  return {
    message: `The text of the operation has more than ${maxTokens} tokens. Ask for less, or in several requests.`,
    extensions: { code: 'OPERATION_TOO_LARGE' },
  };
}
