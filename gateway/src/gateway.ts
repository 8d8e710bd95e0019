import type { Logger } from '@odr/shared/observability/log.ts';
import { type Readiness, operationsHandler } from '@odr/shared/observability/operations.ts';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraph } from './graph.ts';
import { accessTokenVerifier } from './identity/access-token.ts';
import { discoverIssuer } from './identity/issuer.ts';
import { viewerSigner } from './identity/viewer-signer.ts';
import { gatewayMetrics } from './metrics.ts';
import { gatewayReadiness } from './readiness.ts';
import { gatewayHandler } from './server.ts';
import { SubgraphClient } from './subgraphs/subgraph-client.ts';
import { supergraphFile } from './supergraph/supergraph-file.ts';

/** For slow senders; idle connections are kept longer than load balancers commonly do, so that these end them. */
const httpTimeouts = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 };

export interface GatewayOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly viewerKey: Uint8Array;
  readonly issuer: string;
  readonly audience: string;
  /** Base URLs of the subgraphs by name. */
  readonly subgraphs: ReadonlyMap<string, string>;
  readonly subgraphTimeoutMs: number;
  readonly supergraphFile: string;
  readonly supergraphPollMs?: number;
  /** In production there is no introspection and no GraphiQL. */
  readonly production: boolean;
  readonly log: Logger;
}

/** A gateway that listens. */
export interface Gateway {
  readonly url: string;
  /** Fails readiness, answers what is under way (10 s at most), closes. */
  stop(): Promise<void>;
}

/** Wires the gateway and starts it. Needs the supergraph's file; any subgraph and the issuer may be down. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { log } = options;
  const metrics = gatewayMetrics();
  const issuer = discoverIssuer(options.issuer);
  const subgraphs = new Map(
    Array.from(options.subgraphs, ([name, url]) => [name, new SubgraphClient(name, url, options.subgraphTimeoutMs)]),
  );
  let draining = false;
  const ready = async (): Promise<Readiness> =>
    draining ? { status: 'draining', checks: {} } : gatewayReadiness({ subgraphs: subgraphs.values(), issuer });

  const httpServer = createServer(httpTimeouts);
  const graph = createGraph({
    supergraph: supergraphFile({
      path: options.supergraphFile,
      log,
      ...(options.supergraphPollMs === undefined ? {} : { pollMs: options.supergraphPollMs }),
    }),
    subgraphs,
    httpServer,
    metrics,
    introspection: !options.production,
    log,
  });
  await graph.start();

  const verify = accessTokenVerifier({ issuer, audience: options.audience, log });
  httpServer.on(
    'request',
    gatewayHandler({
      graph,
      signViewer: viewerSigner({ key: options.viewerKey, verify }),
      operations: operationsHandler({ ready, metrics: metrics.registry }),
      metrics,
      graphiql: !options.production,
      log,
    }),
  );
  httpServer.listen(options.port, options.host);
  await once(httpServer, 'listening');
  const { port } = httpServer.address() as AddressInfo;

  return {
    url: `http://${options.host}:${port}`,
    async stop() {
      draining = true;
      await graph.stop();
      await Promise.all(Array.from(subgraphs.values(), (client) => client.close()));
    },
  };
}
