import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Id } from '../id/id.ts';
import type { ActorKind, Viewer } from '../identity/viewer.ts';
import type { Aggregate } from './aggregate.ts';
import type { Decision, DecisionContext } from './decision.ts';

/** What reads see before a decision: the transaction, who acts and what they want. */
export interface Reading<Input> {
  readonly tx: EntityManager;
  readonly viewer: Viewer;
  readonly input: Input;
  readonly now: Date;
}

/** A second aggregate that a command changes in the same transaction, locked after the first. */
export interface Companion<State, Input, OtherState, OtherEvent> {
  readonly aggregate: Aggregate<OtherState, OtherEvent>;
  idOf(state: State, input: Input): Id | undefined;
}

/**
 * One way to change an aggregate. `State` includes `undefined` for a command that creates it.
 * The pipe calls the parts in the order in which they stand here.
 */
export interface Command<Input, State, Event, Facts, Name extends string, OtherState = never, OtherEvent = never> {
  /** The mutation's name; idempotency keys are unique by subject and command. */
  readonly name: string;
  /** Shape and limits of the input; what breaks them is bad input, not a refusal. */
  readonly input: z.ZodType<Input>;
  /** Where it acts on what another service owns: the reader whose local copy must have reached `expectedVersion`. */
  readonly awaits?: { readonly reader: string; subject(input: NoInfer<Input>): Id };
  /** Kinds of actor that may try at all. */
  readonly actors: readonly ActorKind[];
  readonly aggregate: Aggregate<NonNullable<State>, Event>;
  /** The aggregate to change; `undefined` makes a new one. */
  target(input: NoInfer<Input>): Id | undefined;
  readonly companion?: Companion<NonNullable<State>, Input, OtherState, OtherEvent>;
  /** What the decision needs to know from elsewhere; may lock rows. */
  facts(reading: Reading<Input>, state: State): Promise<Facts>;
  /** Whether the viewer may know of this aggregate; outside, the answer is "not found". */
  inScope(state: State, reading: Reading<Input>, facts: Facts): boolean | Promise<boolean>;
  /** The rule itself; pure. */
  decide(
    state: State,
    input: Input,
    context: DecisionContext<Facts> & { readonly companion: OtherState | undefined },
  ): Decision<Event, Name, OtherEvent>;
  /**
   * Each call counts for itself, also with the same key: a look at personal data is decided anew and stands in the audit log each time. Its
   * answer is never kept.
   */
  readonly everyTime?: boolean;
  /** The words for the audit row, where the command states a reason. */
  reason?(input: NoInfer<Input>): string;
}

/** What a command did, or why not. */
export type Outcome<Name extends string> =
  | { readonly done: true; readonly id: Id; readonly version: number }
  | { readonly done: false; readonly refused: Name | 'NotFound'; readonly details?: Readonly<Record<string, unknown>> };
