import { type Server, createServer } from 'node:http';
import type { DataSource, EntitySchema, MigrationInterface } from 'typeorm';
import { startSealing } from '../audit/sealing.ts';
import { clockOf } from '../clock/clock.ts';
import { parseEnvironment } from '../config/environment.ts';
import { connectDatabase, migrate } from '../database/database.ts';
import { isUnreachable } from '../database/driver-errors.ts';
import { openDiskStore } from '../files/disk-store.ts';
import { type FileRoutes, createFileRoutes } from '../files/file-routes.ts';
import { createSignedUrls } from '../files/signed-url.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Reader } from '../messaging/reader.ts';
import { startMessaging } from '../messaging/messaging.ts';
import { runUntilStopped } from '../observability/lifecycle.ts';
import { createLogger } from '../observability/log.ts';
import { createMetrics } from '../observability/metrics.ts';
import { type Readiness, operationsHandler } from '../observability/operations.ts';
import { requestStatements } from '../observability/request-statements.ts';
import { traceFrom, traceHeader, withTrace } from '../observability/trace.ts';
import { createKeyedDigests } from '../privacy/keyed-digest.ts';
import type { SealedColumn } from '../privacy/reseal.ts';
import { startResealing } from '../privacy/resealing.ts';
import { createSealer } from '../privacy/sealer.ts';
import { loadReference } from '../reference/reference.ts';
import { watchReference } from '../reference/watch-reference.ts';
import { serviceVariables } from './environment.ts';
import { type Handler, startGraph } from './graph.ts';
import { sendError } from './graphql-http.ts';
import type { Platform, SubgraphContext } from './platform.ts';
import { replayRoute } from './replay-route.ts';
import type { ServiceName } from './service-names.ts';

/** Work that a service does by itself, besides answering: a watcher, a sweeper. */
export interface Background {
  /** What of it does not work at the moment, for `/readyz`. */
  degraded?(): readonly string[];
  /** Readers that it runs besides the service's own, so that their dead letters can be replayed. */
  readers?(): readonly Reader[];
  stop(): Promise<void>;
}

/** What makes one service differ from the others. */
export interface ServiceParts<Context extends SubgraphContext> {
  readonly name: ServiceName;
  readonly tables: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly resolvers: object;
  readers(platform: Platform): readonly Reader[];
  /** Makes, once, what makes the context of each request. */
  context(platform: Platform): (viewer: Viewer) => Context;
  /** Marks a file as arrived, in a service that takes files; must bear repeats. */
  onUploaded?(platform: Platform): FileRoutes['onUploaded'];
  /** Where it keeps sealed personal data, for the rotation of keys. */
  readonly sealed?: readonly SealedColumn[];
  /** Work that begins once the tables are there. */
  background?(platform: Platform): readonly Background[];
}

/** Starts a service and runs it until it is stopped. The only thing that a service's `main.ts` calls. */
export async function startService<Context extends SubgraphContext>(parts: ServiceParts<Context>): Promise<void> {
  const environment = parseEnvironment(serviceVariables);
  const clock = clockOf({ clockFile: environment.ODR_CLOCK_FILE, production: environment.NODE_ENV === 'production' });
  const log = createLogger(parts.name, environment.ODR_LOG_LEVEL);
  const metrics = createMetrics(parts.name);
  const stops: (() => Promise<unknown>)[] = [];
  let ready: () => Promise<Readiness> = async () => ({ status: 'starting', checks: {} });

  const operations = operationsHandler({ ready: () => ready(), metrics });
  let handle: Handler = async (_request, response) =>
    sendError(response, 503, 'SERVICE_UNAVAILABLE', 'The service is starting. Try again in some seconds.');
  const http = createServer((request, response) => {
    if (operations(request, response)) return;
    void withTrace(traceFrom(request.headers[traceHeader]?.toString()), () => handle(request, response)).catch(
      (error: unknown) => {
        log.error({ err: error }, 'request broke off');
        response.destroy();
      },
    );
  });
  await listen(http, environment.ODR_PORT, environment.ODR_HOST);

  runUntilStopped({
    log,
    parentPipe: environment.ODR_PARENT_PIPE === '1',
    async onStop() {
      ready = async () => ({ status: 'draining', checks: {} });
      for (const stop of stops.toReversed()) await stop();
    },
  });

  const database = await connectDatabase({
    url: environment.ODR_DATABASE_URL,
    tables: parts.tables,
    migrations: parts.migrations,
  });
  const statements = requestStatements(metrics);
  database.setOptions({ logger: statements.listener });
  stops.push(() => database.destroy());
  await migrate(database);

  let reference = loadReference(environment.ODR_REFERENCE_DIR);
  watchReference(environment.ODR_REFERENCE_DIR, {
    onChange: (newer) => (reference = newer),
    onFault: (error) => log.error({ err: error }, 'new reference data cannot be used; the data before stay in force'),
  });

  const digests = createKeyedDigests(environment.ODR_INDEX_KEY);
  let wake = () => {};
  const fileUrls = createSignedUrls(
    environment.ODR_INDEX_KEY,
    environment.ODR_FILES_URL ?? `http://${environment.ODR_HOST}:${environment.ODR_PORT}/files`,
  );
  const platform: Platform = {
    fileUrls,
    environment,
    database,
    clock,
    pipe: { database, clock, digest: digests.digest, wake: () => wake() },
    sealer: createSealer(environment.ODR_DATA_KEYS),
    digests,
    reference: () => reference,
    log,
    metrics,
  };
  const readers = parts.readers(platform);
  const messaging = startMessaging({
    service: parts.name,
    database,
    namespace: environment.ODR_NAMESPACE,
    brokers: environment.ODR_KAFKA_BROKERS,
    readers,
    log,
    metrics,
  });
  wake = messaging.wake;
  stops.push(() => messaging.stop());
  const sealing = startSealing({ service: parts.name, database, sealerUrl: environment.ODR_SEALER_DATABASE_URL, log });
  const background: readonly Background[] = [
    sealing,
    ...(parts.sealed === undefined || environment.ODR_DATA_KEYS.length === 1
      ? []
      : [startResealing(platform, parts.sealed)]),
    ...(parts.background?.(platform) ?? []),
  ];
  for (const each of background) stops.push(() => each.stop());

  const replays = replayRoute({
    database,
    viewerKey: environment.ODR_VIEWER_KEY,
    readers: () => [...readers, ...background.flatMap((each) => each.readers?.() ?? [])],
    log,
  });
  const files = await startFiles(parts, platform);
  const graph = await startGraph(parts, platform);
  // Put down from the last to the first: a request that comes while the server drains still finds its graph.
  stops.push(graph.stop, () => closeServer(http));
  handle = async (request, response) => {
    if (request.url === '/graphql' && request.method === 'POST')
      await statements.count(() => graph.answer(request, response));
    else if (!(await replays(request, response)) && !(await files?.(request, response)))
      sendError(response, 404, 'BAD_REQUEST', 'Nothing is here. The graph is at POST /graphql.');
  };
  ready = async () => {
    const reachable = await databaseAnswers(database);
    const checks = { database: reachable, migrations: true };
    if (!reachable) return { status: 'unavailable', checks };
    const degraded = [...messaging.degraded(), ...background.flatMap((each) => each.degraded?.() ?? [])];
    return { status: 'ready', checks, degraded };
  };
  log.info({ port: environment.ODR_PORT }, 'ready');
}

/** Takes and gives the bytes of files under `/files`, in a service that takes files. */
async function startFiles<Context extends SubgraphContext>(
  parts: ServiceParts<Context>,
  platform: Platform,
): Promise<ReturnType<typeof createFileRoutes> | undefined> {
  const onUploaded = parts.onUploaded?.(platform);
  if (onUploaded === undefined) return undefined;
  return createFileRoutes({
    store: await openDiskStore(platform.environment.ODR_FILES_DIR),
    urls: platform.fileUrls,
    onUploaded,
    onFault: (error) => platform.log.error({ err: error }, 'a file could not be taken or given'),
  });
}

const answerWithinMs = 2_000;

async function databaseAnswers(database: DataSource): Promise<boolean> {
  const answer = database.query('SELECT 1').then(
    () => true,
    (error: unknown) => !isUnreachable(error),
  );
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), answerWithinMs).unref();
  });
  return Promise.race([answer, late]);
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
}

/** Lets requests in hand end; keep-alive connections that wait are cut. */
function closeServer(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeIdleConnections();
  });
}
