import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { demoTabs } from './demo-tabs.ts';

/** Everything stands in the page itself: nothing is loaded from elsewhere. Editors and their workers need scripts and blobs. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
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

/** Made with the first visit: a gateway that no browser visits does not hold the page's 9 MB. */
function compressedPage(): Promise<Buffer> {
  page ??= import('@graphql-yoga/render-graphiql').then(async ({ renderGraphiQL }) => {
    const html = renderGraphiQL({
      title: 'ODR · GraphiQL',
      defaultHeaders: JSON.stringify({ authorization: 'Bearer ', 'accept-language': 'zh-CN' }, null, 2),
      defaultTabs: await demoTabs(),
      shouldPersistHeaders: false,
    });
    return promisify(gzip)(html.trimStart());
  });
  return page;
}
