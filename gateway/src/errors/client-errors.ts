import { GraphQLError } from 'graphql';

/** A failure of the gateway itself whose message is written for the client. */
function clientError(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** 401: the token is not one that the platform takes. Says nothing more of why, in one message for all reasons. */
export function unauthenticated(): GraphQLError {
  return clientError(
    'UNAUTHENTICATED',
    401,
    'The access token is not valid here: it may have expired, or be meant for something else. Get a new one from the issuer and send it as “Authorization: Bearer <token>”; without a token the public part can be read.',
  );
}

/** 503: tokens can't be verified, since the issuer does not answer. */
export function issuerUnavailable(): GraphQLError {
  return clientError(
    'ISSUER_UNAVAILABLE',
    503,
    'Access tokens cannot be verified at the moment, since the issuer does not answer. Try again in some seconds.',
  );
}

/** 400: the document holds several operations and the request names none, or one that is not there. */
export function operationNotNamed(): GraphQLError {
  return clientError(
    'OPERATION_RESOLUTION_FAILURE',
    400,
    'It is not clear which operation is meant: give its name as “operationName”, or send it alone.',
  );
}

/** 400: the operation goes beyond a limit of the gateway. */
export function operationTooLarge(message: string): GraphQLError {
  return clientError('OPERATION_TOO_LARGE', 400, message);
}

/** 400: more entries of a list were asked for than one page holds. */
export function pageTooLarge(message: string): GraphQLError {
  return clientError('PAGE_TOO_LARGE', 400, message);
}

/** A subgraph is down or takes too long: only its own part of the answer is missing. */
export function subgraphUnavailable(subgraph: string, mutation: boolean): GraphQLError {
  const advice = mutation
    ? 'Whether the change was made is not known: repeat it with the same idempotencyKey.'
    : 'Its part of the answer is missing. Try again in some seconds.';
  return new GraphQLError(`The service “${subgraph}” does not answer at the moment. ${advice}`, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  });
}
