import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { verifyViewer, viewerHeader } from '../identity/viewer.ts';
import { enforceAccess } from './access.ts';
import { errorFormatter } from './format-error.ts';
import { answerGraphql, sendError } from './graphql-http.ts';
import type { Platform, SubgraphContext } from './platform.ts';
import { scalars } from './scalars.ts';
import type { ServiceParts } from './service.ts';
import { loadTypeDefs } from './type-defs.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The service's part of the graph, which answers the gateway alone. */
export async function startGraph<Context extends SubgraphContext>(
  parts: ServiceParts<Context>,
  platform: Platform,
): Promise<{ answer: Handler; stop: () => Promise<void> }> {
  const resolvers = { ...parts.resolvers, ...scalars };
  const schema = enforceAccess(buildSubgraphSchema([{ typeDefs: loadTypeDefs(parts.name), resolvers }]));
  const server = new ApolloServer<Context>({
    schema,
    formatError: errorFormatter(platform.log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  const contextOf = parts.context(platform);
  return {
    async answer(request, response) {
      const signed = request.headers[viewerHeader]?.toString() ?? '';
      const viewer = await verifyViewer(signed, platform.environment.ODR_VIEWER_KEY);
      if (viewer === undefined) {
        sendError(response, 401, 'UNAUTHENTICATED', 'A subgraph answers the gateway only. Ask the gateway.');
        return;
      }
      await answerGraphql(server, request, response, async () => contextOf(viewer));
    },
    stop: () => server.stop(),
  };
}
