import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DataSource } from 'typeorm';
import { parseId } from '../id/id.ts';
import { verifyViewer, viewerHeader } from '../identity/viewer.ts';
import { failureOf } from '../messaging/failure.ts';
import type { Reader } from '../messaging/reader.ts';
import { replay } from '../messaging/replay.ts';
import type { Logger } from '../observability/log.ts';
import { sendError } from './graphql-http.ts';

/** Where a service takes an administrator's wish to receive dead letters again. */
export const replayPath = '/operations/replay';

/** What a replay did. */
export interface ReplayAnswer {
  /** Events that took effect. */
  readonly applied: number;
  /** Messages that were put aside again. */
  readonly deadLetters: number;
}

/**
 * Answers `POST /operations/replay?reader=…&aggregate=…`, signed for an administrator like a request of the gateway's. It stands in
 * the service, since only there the reader has all that it needs.
 *
 * @returns a handler that says whether the request was this one
 */
export function replayRoute(of: {
  database: DataSource;
  viewerKey: Uint8Array;
  readers: () => readonly Reader[];
  log: Logger;
}): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://service');
    if (request.method !== 'POST' || pathname !== replayPath) return false;
    const viewer = await verifyViewer(request.headers[viewerHeader]?.toString() ?? '', of.viewerKey);
    if (viewer?.kind !== 'ADMINISTRATOR') {
      sendError(response, 401, 'UNAUTHENTICATED', 'Only an administrator may replay. Use npm run dlq -- replay.');
      return true;
    }
    const readers = of.readers();
    const reader = readers.find(({ name }) => name === searchParams.get('reader'));
    const subject = parseId(searchParams.get('aggregate') ?? '');
    if (reader === undefined || subject === undefined) {
      const names = readers.map(({ name }) => name).join(', ');
      sendError(response, 400, 'BAD_USER_INPUT', `Name a reader (${names}) and the id of an aggregate.`);
      return true;
    }
    try {
      const { applied, deadLetters } = await replay(of.database, reader, subject);
      const answer: ReplayAnswer = { applied: applied.length, deadLetters };
      of.log.info({ reader: reader.name, aggregate: subject, by: viewer.subject, ...answer }, 'replayed dead letters');
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
    } catch (error) {
      const failure = failureOf(error);
      of.log.warn({ reader: reader.name, aggregate: subject, failure }, 'replay failed, everything stays as it was');
      sendError(response, 422, 'BAD_USER_INPUT', `It still fails, and everything stays as it was. ${failure.what}`);
    }
    return true;
  };
}
