import { createMetrics } from '@odr/shared/observability/metrics.ts';
import type { Logger } from '@odr/shared/observability/log.ts';
import { operationsHandler } from '@odr/shared/observability/operations.ts';
import { type Server, createServer } from 'node:http';
import type Provider from 'oidc-provider';
import type { AccountDirectory } from './directory.ts';
import { handleLogin } from './login.ts';

/** The issuer's HTTP server, not yet listening: the provider, its login pages, `/livez`, `/readyz` and `/metrics`. */
export function createIssuerServer(of: {
  readonly provider: Provider;
  readonly accounts: AccountDirectory;
  readonly log: Logger;
}): Server {
  const operations = operationsHandler({
    ready: () => Promise.resolve({ status: 'ready', checks: {}, degraded: [] }),
    metrics: createMetrics('issuer'),
  });
  const provider = of.provider.callback();
  of.provider.on('server_error', (_context, error) => of.log.error({ err: error }, 'issuer failed'));
  return createServer((request, response) => {
    if (operations(request, response)) return;
    if (!request.url?.startsWith('/login/')) {
      void provider(request, response);
      return;
    }
    handleLogin(request, response, of).catch((error: unknown) => {
      of.log.error({ err: error }, 'login failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}
