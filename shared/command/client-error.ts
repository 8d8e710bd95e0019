/** Codes of the failures that a client can do something about. They stand in `extensions.code` of the answer. */
export type ClientErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_YET_VISIBLE'
  | 'SERVICE_UNAVAILABLE';

/** A failure whose code and message may reach the client as they stand. */
export class ClientError extends Error {
  override name = 'ClientError';
  readonly code: ClientErrorCode;

  constructor(code: ClientErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
