import { parseEnvironment } from '@odr/shared/config/environment.ts';
import { runUntilStopped } from '@odr/shared/observability/lifecycle.ts';
import { createLogger } from '@odr/shared/observability/log.ts';
import { once } from 'node:events';
import { accountDirectory } from './directory.ts';
import { issuerVariables } from './environment.ts';
import { signingKeys } from './keys.ts';
import { createProvider } from './provider.ts';
import { createIssuerServer } from './server.ts';

const environment = parseEnvironment(issuerVariables);
const log = createLogger('issuer', environment.ODR_LOG_LEVEL);
const accounts = accountDirectory(environment.ODR_ISSUER_TEST_ACCOUNTS === '1');
const provider = createProvider({
  issuer: environment.ODR_ISSUER,
  audience: environment.ODR_AUDIENCE,
  keys: await signingKeys(environment.ODR_ISSUER_DIR),
  accounts,
});
const server = createIssuerServer({ provider, accounts, log });
server.listen(environment.ODR_PORT, environment.ODR_HOST);
await once(server, 'listening');
log.info({ port: environment.ODR_PORT, issuer: environment.ODR_ISSUER }, 'ready');

runUntilStopped({
  parentPipe: environment.ODR_PARENT_PIPE === '1',
  log,
  onStop: async () => {
    server.close();
    server.closeIdleConnections();
    await once(server, 'close');
  },
});
