import { ApolloGateway, type SupergraphManager } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from '@odr/shared/observability/log.ts';
import type { Server } from 'node:http';
import type { GatewayContext } from './context.ts';
import { errorMask } from './errors/mask-error.ts';
import { limitOperations } from './limits/limit-operations.ts';
import { maxTokens } from './limits/limits.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { SubgraphClient } from './subgraphs/subgraph-client.ts';
import { subgraphDataSource } from './subgraphs/subgraph-data-source.ts';

/** The gateway sends nothing about itself to its makers; it reads this when it is made. */
// oxlint-disable-next-line node/no-process-env -- a switch that is found nowhere else
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

const drainMs = 10_000;

/**
 * The one graph: Apollo's gateway plans and joins, Apollo Server parses, validates and answers. Documents and plans are kept in
 * bounded caches. Another executor can take the gateway's place: nothing else knows of it.
 */
export function createGraph(of: {
  readonly supergraph: SupergraphManager;
  readonly subgraphs: ReadonlyMap<string, SubgraphClient>;
  readonly httpServer: Server;
  readonly metrics: GatewayMetrics;
  readonly introspection: boolean;
  readonly log: Logger;
}): ApolloServer<GatewayContext> {
  const logger = apolloLogger(of.log);
  const gateway = new ApolloGateway({
    supergraphSdl: of.supergraph,
    logger,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const client = of.subgraphs.get(name);
      if (client === undefined)
        throw new Error(`The supergraph has a subgraph “${name}”, whose address is not configured.`);
      return subgraphDataSource({ client, metrics: of.metrics, log: of.log });
    },
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: of.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: maxTokens },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorMask(of.log),
    plugins: [
      recordProgress,
      limitOperations(),
      ApolloServerPluginDrainHttpServer({ httpServer: of.httpServer, stopGracePeriodMillis: drainMs }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

const maxLoggedNameLength = 64;

const recordProgress: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation, operationName }) {
        if (operation === undefined) return;
        contextValue.progress.operation = `${operation.operation} ${operationName ?? '(unnamed)'}`.slice(
          0,
          maxLoggedNameLength,
        );
      },
      async didEncounterErrors({ contextValue }) {
        contextValue.progress.partial = true;
      },
    };
  },
};

/** Apollo's own notes, a level lower than ours: what it calls information is detail here. */
function apolloLogger(log: Logger) {
  const write = (level: 'debug' | 'warn' | 'error') => (message?: unknown) => log[level](String(message));
  return { debug: write('debug'), info: write('debug'), warn: write('warn'), error: write('error') };
}
