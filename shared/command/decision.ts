import type { Viewer } from '../identity/viewer.ts';

/** An expected refusal of a command. `refused` is the name of its type in the graph; `details` fill that type's own fields. */
export interface Refused<Name extends string = string> {
  readonly refused: Name;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Refuses a command by the name of the refusal's type in the graph. */
export function refuse<const Name extends string>(refused: Name, details?: Record<string, unknown>): Refused<Name> {
  return details === undefined ? { refused } : { refused, details };
}

/** Events on the aggregate decided about, and on its companion where the command has one. */
export interface Changes<Event, CompanionEvent = never> {
  readonly events: readonly Event[];
  readonly companion: readonly CompanionEvent[];
}

/** What a pure decision answers: facts that now happened, or a refusal. */
export type Decision<Event, Name extends string = string, CompanionEvent = never> =
  | readonly Event[]
  | Changes<Event, CompanionEvent>
  | Refused<Name>;

/** What a decision may know besides the state and the input. */
export interface DecisionContext<Facts = undefined> {
  /** Who acts. */
  readonly viewer: Viewer;
  /** The time of the decision. */
  readonly now: Date;
  /** The id of the aggregate decided about; for a command that creates one, its new id. */
  readonly id: string;
  /** What was read for this decision from elsewhere in the service's own database, or from the reference data. */
  readonly facts: Facts;
}

/** Whether a decision refused. */
export function isRefused(decision: object): decision is Refused {
  return 'refused' in decision;
}
