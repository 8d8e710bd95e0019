import { parseEnvironment } from '@odr/shared/config/environment.ts';
import { runUntilStopped } from '@odr/shared/observability/lifecycle.ts';
import { createLogger } from '@odr/shared/observability/log.ts';
import { gatewayVariables, subgraphUrls } from './environment.ts';
import { startGateway } from './gateway.ts';

const environment = parseEnvironment(gatewayVariables);
const log = createLogger('gateway', environment.ODR_LOG_LEVEL);

const gateway = await startGateway({
  host: environment.ODR_HOST,
  port: environment.ODR_PORT,
  viewerKey: environment.ODR_VIEWER_KEY,
  issuer: environment.ODR_ISSUER,
  audience: environment.ODR_AUDIENCE,
  subgraphs: subgraphUrls(environment),
  subgraphTimeoutMs: environment.ODR_SUBGRAPH_TIMEOUT_MS,
  supergraphFile: environment.ODR_SUPERGRAPH_FILE,
  production: environment.NODE_ENV === 'production',
  log,
});
log.info({ url: gateway.url }, 'ready');

runUntilStopped({ onStop: () => gateway.stop(), parentPipe: environment.ODR_PARENT_PIPE === '1', log });
