import type { EntityManager } from 'typeorm';
import type { EventContent } from '../contracts/catalogue.ts';
import type { Id } from '../id/id.ts';

/** A state with the number of events that led to it. */
export interface Versioned<State> {
  readonly state: State;
  readonly version: number;
}

/** What a command changed on one aggregate. */
export interface Change<State, Event> {
  readonly id: Id;
  /** The aggregate as it was loaded; absent when the command creates it. */
  readonly before: Versioned<State> | undefined;
  readonly after: Versioned<State>;
  readonly events: readonly Event[];
  readonly at: Date;
}

/** All that the pipe must know of a kind of aggregate. */
export interface Aggregate<State, Event> {
  /** Its name in the audit log, as in the graph. */
  readonly name: string;
  /** Reads it under a row lock that lasts as long as the transaction. */
  load(tx: EntityManager, id: Id): Promise<Versioned<State> | undefined>;
  /** The state after an event; pure. `undefined` is the state before the first. */
  evolve(state: State | undefined, event: Event): State;
  /** Writes the change where the version is still the loaded one. @throws VersionConflict */
  save(tx: EntityManager, change: Change<State, Event>): Promise<void>;
  /** What others get to read of an event: a contract's type and data (shared/contracts); pure. */
  publish(event: Event, after: State): EventContent;
}

/** Another writer was faster: the pipe runs the command again on the newer state. */
export class VersionConflict extends Error {
  override name = 'VersionConflict';
}

/** The change that `events` make to an aggregate, each event one version. Pure. */
export function changeBy<State, Event>(
  aggregate: Pick<Aggregate<State, Event>, 'evolve' | 'name'>,
  id: Id,
  before: Versioned<State> | undefined,
  events: readonly Event[],
  at: Date,
): Change<State, Event> {
  let state = before?.state;
  for (const event of events) state = aggregate.evolve(state, event);
  if (state === undefined) throw new Error(`A command on a new ${aggregate.name} decided nothing.`);
  return { id, before, after: { state, version: (before?.version ?? 0) + events.length }, events, at };
}
