import { readFileSync } from 'node:fs';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import { advance, now } from './clock.ts';
import type { controlActions } from './control.ts';
import { type GraphAnswer, askGraph } from './graph.ts';
import { descriptionVariable, stackDescription } from './stack-description.ts';
import { accessToken } from './token.ts';

/** A part of the stack that a test can stop, kill and start. */
export type StackPart = ServiceName | 'gateway' | 'issuer' | 'kafka' | 'kafka-2' | 'kafka-3' | 'database';

const description = stackDescription.parse(JSON.parse(readFileSync(process.env[descriptionVariable] ?? '', 'utf8')));

async function control(part: StackPart, action: (typeof controlActions)[number]): Promise<void> {
  const response = await fetch(`${description.controlUrl}/${part}/${action}`, { method: 'POST' });
  if (!response.ok) throw new Error(`${part} could not be told to ${action}: ${await response.text()}`);
}

/** The running stack, as system tests see it. */
export const stack = {
  gatewayUrl: description.gatewayUrl,
  issuerUrl: description.issuerUrl,
  brokers: description.brokers,
  /** Prefix of databases, topics, consumer groups and leases. */
  namespace: description.namespace,
  serviceUrl: (service: ServiceName): string => description.serviceUrls[service],
  databaseAdminUrl: description.databaseAdminUrl,
  /** Folder with the log of each process. */
  logsFolder: description.logsFolder,
  /** Folder with the issuer's signing keys. */
  issuerFolder: description.issuerFolder,
  /** With the service's own account. */
  databaseUrl: (service: ServiceName): string => description.databaseUrls[service],

  /** Ends a part by SIGKILL; it stays down until `start`. */
  kill: (part: StackPart): Promise<void> => control(part, 'kill'),
  /** Stops a part in order; it stays down until `start`. */
  stop: (part: StackPart): Promise<void> => control(part, 'stop'),
  /** Lets a part hang with its connections open; it goes on at `resume`. */
  pause: (part: StackPart): Promise<void> => control(part, 'pause'),
  resume: (part: StackPart): Promise<void> => control(part, 'resume'),
  /** Starts a part and resolves when it is ready. */
  start: (part: StackPart): Promise<void> => control(part, 'start'),

  /** The time on the stack's clock. */
  now: (): Date => now(description.clockFile),
  /** Moves the stack's clock forward by whole milliseconds. */
  advanceClock: (ms: number): void => advance(description.clockFile, ms),

  /** An access token by the issuer's real flow: of a demo account by its name, or of one a test makes up (`infra/issuer/directory.ts`). */
  token: (account: string): Promise<string> => accessToken(description.issuerUrl, account),
  /** Sends an operation through the gateway; without a token as the public. */
  graph: <Data = Record<string, unknown>>(
    token: string | undefined,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphAnswer<Data>> => askGraph<Data>(`${description.gatewayUrl}/graphql`, token, query, variables),
};
