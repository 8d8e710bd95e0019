import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Worker } from 'node:worker_threads';

/** Everything stands in the page itself: nothing is loaded from elsewhere. Editors and their workers need scripts and blobs. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Whether a browser asks for a page, not a client for an answer. */
export function wantsPage(request: IncomingMessage): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/** Sends GraphiQL with the demo's queries as tabs and a place for the token. */
export async function sendGraphiql(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await compressedPage();
  if (!(request.headers['accept-encoding'] ?? '').includes('gzip')) {
    response.writeHead(406, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('GraphiQL is sent compressed: accept gzip.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'content-length': page.length,
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-cache',
  });
  response.end(page);
}

let page: Promise<Buffer> | undefined;

/** Made with the first visit, in a worker that ends with it: the 9 MB of sources do not stay in the gateway's memory. */
function compressedPage(): Promise<Buffer> {
  page ??= once(new Worker(new URL('render-page.ts', import.meta.url)), 'message').then(([bytes]) =>
    Buffer.from(bytes as Uint8Array),
  );
  return page;
}
