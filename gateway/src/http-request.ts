import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { maxBodyBytes } from './limits/limits.ts';

/** What was sent can't be read; `status` is what to answer. */
export class UnreadableBody extends Error {
  override name = 'UnreadableBody';
  readonly status: 400 | 413;
  readonly code: 'BAD_REQUEST' | 'BODY_TOO_LARGE';

  constructor(status: 400 | 413, message: string) {
    super(message);
    this.status = status;
    this.code = status === 413 ? 'BODY_TOO_LARGE' : 'BAD_REQUEST';
  }
}

/**
 * A request of Node in the shape that Apollo Server takes.
 *
 * @throws UnreadableBody for more than 256 KiB, and for what is not JSON
 */
export async function graphqlRequest(request: IncomingMessage): Promise<HTTPGraphQLRequest> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return {
    method: (request.method ?? 'GET').toUpperCase(),
    headers,
    search: new URL(request.url ?? '/', 'http://gateway').search,
    body: request.method === 'POST' ? parseJson(await readBody(request), headers.get('content-type')) : undefined,
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const tooLarge = new UnreadableBody(
    413,
    `The request’s body may have ${maxBodyBytes} bytes. Ask for less in one request.`,
  );
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Left open where reading stops early: the answer still has to go out.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Apollo Server itself refuses what has another content type. */
function parseJson(body: string, contentType: string | undefined): unknown {
  if (!contentType?.toLowerCase().startsWith('application/json')) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new UnreadableBody(400, 'The request’s body is not JSON.');
  }
}

/** What HTTP wants said beside a status. */
const headersWith: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'Bearer error="invalid_token"' },
  503: { 'retry-after': '5' },
};

/** Sends Apollo Server's answer. */
export async function sendAnswer(response: ServerResponse, answer: HTTPGraphQLResponse): Promise<void> {
  const status = answer.status ?? 200;
  response.writeHead(status, { ...Object.fromEntries(answer.headers), ...headersWith[status] });
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}
