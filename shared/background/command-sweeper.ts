import type { Command } from '../command/command.ts';
import { runCommand } from '../command/pipe.ts';
import { newId } from '../id/id.ts';
import { systemViewer } from '../identity/viewer.ts';
import type { Platform } from '../subgraph/platform.ts';
import { type Sweeper, startSweeper } from './sweeper.ts';

/**
 * Runs a command of the platform's own on all that is due, also on what fell due while nothing ran. What the command refuses is not due
 * yet, and no reason to sweep again at once.
 *
 * @param due the inputs that are due at a time, one bounded batch
 */
export function startCommandSweeper<Input, State, Event, Facts, Name extends string, OtherState, OtherEvent>(
  { database, clock, pipe, log }: Platform,
  of: {
    name: string;
    everyMs: number;
    command: Command<Input, State, Event, Facts, Name, OtherState, OtherEvent>;
    due: (now: Date) => Promise<readonly NoInfer<Input>[]>;
  },
): Sweeper {
  const { name, everyMs, command, due } = of;
  return startSweeper({
    name,
    database,
    everyMs,
    log,
    async sweep() {
      let done = 0;
      for (const input of await due(clock.now())) {
        const outcome = await runCommand(pipe, command, input, { viewer: systemViewer, idempotencyKey: newId() });
        if (outcome.done) done += 1;
      }
      return done;
    },
  });
}
