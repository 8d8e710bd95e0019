import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock.ts';
import type { Command, Outcome } from '../command/command.ts';
import type { Pipe } from '../command/pipe.ts';
import type { SignedUrls } from '../files/signed-url.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Logger } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { KeyedDigests } from '../privacy/keyed-digest.ts';
import type { Sealer } from '../privacy/sealer.ts';
import type { Reference } from '../reference/reference.ts';
import type { ServiceEnvironment } from './environment.ts';
import { runRequest } from './run-request.ts';

/** What every service stands on; made once at start. */
export interface Platform {
  readonly environment: ServiceEnvironment;
  readonly database: DataSource;
  readonly clock: Clock;
  readonly pipe: Pipe;
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
  /** Makes the short-lived URLs by which files are sent and read. */
  readonly fileUrls: SignedUrls;
  /** The reference data as they are now; ask anew each time, for a newer edition may have come. */
  reference(): Reference;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** What every resolver of every service gets. */
export interface SubgraphContext {
  readonly viewer: Viewer;
  readonly platform: Platform;
  /** The time of this request. */
  readonly now: Date;
  /** Carries out a mutation: `input` as the client sent it. */
  run<Input, State, Event, Facts, Name extends string, OtherState, OtherEvent>(
    command: Command<Input, State, Event, Facts, Name, OtherState, OtherEvent>,
    input: object,
  ): Promise<Outcome<Name>>;
}

/** The context of one request of this viewer. */
export function subgraphContext(platform: Platform, viewer: Viewer): SubgraphContext {
  return {
    viewer,
    platform,
    now: platform.clock.now(),
    run: (command, input) => runRequest(platform.pipe, command, input, viewer, platform.log),
  };
}
