import { expect } from '@jest/globals';
import { type Decision, isRefused } from './decision.ts';

/** What a decision is held against. */
export interface Decided<Event> {
  /** It decided exactly these events, in this order. */
  then(...events: readonly Event[]): void;
  /** It decided that there is nothing to do. */
  thenNothing(): void;
  /** It refused by this name, and told these details. */
  thenRefused(name: string, details?: Readonly<Record<string, unknown>>): void;
}

/** The rule of one command, ready to be asked. */
export type Given<Event, Input, Context> = (...past: readonly Event[]) => {
  when(input: Input, context: Context): Decided<Event>;
};

/**
 * For tests only: lets the test of a command read as the rule book does, `given(what happened).when(input, context).then(events)`.
 * The state is what `evolve` makes of the past; `given()` is the state before the first event.
 */
export function deciderSpec<State, Event, Input, Context>(
  evolve: (state: State | undefined, event: Event) => State,
  decide: (state: State, input: Input, context: Context) => Decision<Event>,
): Given<Event, Input, Context> {
  return (...past) => ({
    when(input, context) {
      let state: State | undefined;
      for (const event of past) state = evolve(state, event);
      const decision = decide(state as State, input, context);
      return {
        // oxlint-disable-next-line unicorn/no-thenable -- the third word of the rule book; nobody awaits it
        then: (...events) => expect(decision).toEqual(events),
        thenNothing: () => expect(decision).toEqual([]),
        thenRefused(name, details) {
          if (!isRefused(decision)) expect(decision).toBe(`refused as ${name}`);
          expect(decision).toEqual(details === undefined ? { refused: name } : { refused: name, details });
        },
      };
    },
  });
}
