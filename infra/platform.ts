import { join } from 'node:path';
import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { type StackFolders, projectFolder } from './folders.ts';
import type { DatabaseUrls } from './databases.ts';
import type { ProcessPlan } from './processes/local-process.ts';
import { isReadyAt } from './processes/ready.ts';
import type { Secrets } from './secrets.ts';
import type { StackPorts } from './stack-ports.ts';

/** What the platform's processes are told about the stack that they belong to. */
export interface PlatformSettings {
  readonly folders: StackFolders;
  readonly ports: StackPorts;
  readonly namespace: string;
  readonly secrets: Secrets;
  readonly databaseUrls: Record<ServiceName, DatabaseUrls>;
  readonly brokers: readonly string[];
  /** Set for tests: the file of the clock's offset, and an issuer that knows whoever a test names. */
  readonly test: { readonly clockFile: string } | undefined;
}

/**
 * Without limits V8 lets garbage pile up where there is much memory: a gateway of 50 MB in use was seen at 390 MB. Tried: with these a process
 * is no slower. kafkajs sets a timer in the past now and then, of which Node 24 warns.
 */
const nodeFlags = {
  gateway: ['--max-semi-space-size=4', '--max-old-space-size=160'],
  others: ['--max-semi-space-size=4', '--max-old-space-size=120', '--disable-warning=TimeoutNegativeWarning'],
};

const timeouts = { readyTimeoutMs: 120_000, stopTimeoutMs: 20_000 };

/** The address of one of the platform's own servers. */
export function urlAt(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** Issuer, services and gateway: what runs them and the environment of each (docs/architecture.md). */
export function platformPlans(of: PlatformSettings): ProcessPlan[] {
  return [issuerPlan(of), ...serviceNames.map((service) => servicePlan(service, of)), gatewayPlan(of)];
}

function issuerPlan(of: PlatformSettings): ProcessPlan {
  return {
    name: 'issuer',
    tier: 'issuer',
    ...nodeProcess('infra/issuer/main.ts', of.ports.issuer, of, {
      ODR_ISSUER: urlAt(of.ports.issuer),
      ODR_ISSUER_DIR: join(of.folders.data, 'issuer'),
      ...(of.test === undefined ? {} : { ODR_ISSUER_TEST_ACCOUNTS: '1' }),
    }),
  };
}

function servicePlan(service: ServiceName, of: PlatformSettings): ProcessPlan {
  const port = of.ports[service];
  return {
    name: service,
    tier: 'service',
    ...nodeProcess(`services/${service}/src/main.ts`, port, of, {
      ODR_DATABASE_URL: of.databaseUrls[service].own,
      ODR_SEALER_DATABASE_URL: of.databaseUrls[service].sealer,
      ODR_KAFKA_BROKERS: of.brokers.join(','),
      ODR_VIEWER_KEY: of.secrets.viewerKey,
      ODR_DATA_KEYS: of.secrets.dataKeys,
      ODR_INDEX_KEY: of.secrets.indexKey,
      ODR_REFERENCE_DIR: process.env['ODR_REFERENCE_DIR'] ?? join(of.folders.base, 'reference'),
      ODR_FILES_DIR: join(of.folders.files, service),
      ODR_FILES_URL: `${urlAt(port)}/files`,
      ...(of.test === undefined ? {} : { ODR_CLOCK_FILE: of.test.clockFile }),
    }),
  };
}

function gatewayPlan(of: PlatformSettings): ProcessPlan {
  return {
    name: 'gateway',
    tier: 'gateway',
    ...nodeProcess('gateway/src/main.ts', of.ports.gateway, of, {
      ODR_VIEWER_KEY: of.secrets.viewerKey,
      ODR_ISSUER: urlAt(of.ports.issuer),
      ODR_SUBGRAPH_ENTERPRISE_REGISTRY: urlAt(of.ports['enterprise-registry']),
      ODR_SUBGRAPH_COMPLAINT: urlAt(of.ports.complaint),
      ODR_SUBGRAPH_FEEDBACK: urlAt(of.ports.feedback),
      ODR_SUBGRAPH_EVALUATION: urlAt(of.ports.evaluation),
    }),
  };
}

function nodeProcess(script: string, port: number, of: PlatformSettings, env: NodeJS.ProcessEnv) {
  return {
    command: process.execPath,
    args: [...(script.startsWith('gateway') ? nodeFlags.gateway : nodeFlags.others), join(projectFolder, script)],
    env: {
      ...inherited(),
      NODE_ENV: of.test === undefined ? 'development' : 'test',
      ODR_NAMESPACE: of.namespace,
      ODR_PORT: String(port),
      ODR_PARENT_PIPE: '1',
      // glibc keeps a heap for each thread and gives little of them back: two for all were seen to save some 7 MB.
      MALLOC_ARENA_MAX: '2',
      ...env,
    },
    isReady: () => isReadyAt(urlAt(port)),
    ...timeouts,
  };
}

/** The environment, without what is meant for the supervisor alone: no service may know the database's administrator. */
function inherited(): NodeJS.ProcessEnv {
  const { ODR_DATABASE_ADMIN_URL: _admin, NODE_OPTIONS: _options, ...rest } = process.env;
  return rest;
}
