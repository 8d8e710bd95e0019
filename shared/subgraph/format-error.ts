import { unwrapResolverError } from '@apollo/server/errors';
import { type GraphQLFormattedError, GraphQLError } from 'graphql';
import { ClientError } from '../command/client-error.ts';
import { isUnreachable } from '../database/driver-errors.ts';
import type { Logger } from '../observability/log.ts';
import { currentTrace } from '../observability/trace.ts';

/** Codes whose message was written for the client. */
const shown = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** Lets through what is meant for the client, and of everything else says no more than a code and the trace's id. */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    if (cause instanceof ClientError) return { ...place, message: cause.message, extensions: { code: cause.code } };
    const code = formatted.extensions?.['code'];
    if (cause instanceof GraphQLError && typeof code === 'string' && shown.has(code)) {
      return { ...place, message: formatted.message, extensions: { code } };
    }
    const traceId = currentTrace()?.traceId;
    if (isUnreachable(cause)) {
      log.warn({ err: cause }, 'database out of reach');
      return {
        ...place,
        message: 'The service cannot reach its data at the moment. Nothing was changed; try again in some seconds.',
        extensions: { code: 'SERVICE_UNAVAILABLE', traceId },
      };
    }
    log.error({ err: cause }, 'request failed');
    return {
      ...place,
      message: `Something went wrong on our side. Tell the operator this trace: ${traceId}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
    };
  };
}
