import { port, processVariables, secretKey } from '@odr/shared/config/environment.ts';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const baseUrl = z.url('expected the base URL of the subgraph, e.g. http://127.0.0.1:4001');

/** What the gateway reads from its environment. */
export const gatewayVariables = processVariables.extend({
  ODR_PORT: port.default(4000),
  ODR_VIEWER_KEY: secretKey,
  /** Any OpenID Connect issuer, written exactly as in its tokens. */
  ODR_ISSUER: z.url('expected the URL of the OpenID Connect issuer'),
  ODR_AUDIENCE: z.string().default('https://odr.example/graph'),
  ODR_SUBGRAPH_ENTERPRISE_REGISTRY: baseUrl.default('http://127.0.0.1:4001'),
  ODR_SUBGRAPH_COMPLAINT: baseUrl.default('http://127.0.0.1:4002'),
  ODR_SUBGRAPH_FEEDBACK: baseUrl.default('http://127.0.0.1:4003'),
  ODR_SUBGRAPH_EVALUATION: baseUrl.default('http://127.0.0.1:4004'),
  /** How long one subgraph may take for its part of an answer. */
  ODR_SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(50).max(60_000).default(3_000),
  /** The composed supergraph, reloaded when the file changes. */
  ODR_SUPERGRAPH_FILE: z.string().default(fileURLToPath(new URL('../supergraph.graphql', import.meta.url))),
});

/** The base URL of each subgraph by its name: those written in the supergraph are not used. */
export function subgraphUrls(environment: z.output<typeof gatewayVariables>): ReadonlyMap<string, string> {
  const urls: Record<ServiceName, string> = {
    'enterprise-registry': environment.ODR_SUBGRAPH_ENTERPRISE_REGISTRY,
    complaint: environment.ODR_SUBGRAPH_COMPLAINT,
    feedback: environment.ODR_SUBGRAPH_FEEDBACK,
    evaluation: environment.ODR_SUBGRAPH_EVALUATION,
  };
  return new Map(Object.entries(urls));
}
