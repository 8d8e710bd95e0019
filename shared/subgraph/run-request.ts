import { z } from 'zod';
import { ClientError } from '../command/client-error.ts';
import type { Command, Outcome } from '../command/command.ts';
import { idempotencyKey, optional, parseInput } from '../command/input.ts';
import { type Pipe, runCommand } from '../command/pipe.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Logger } from '../observability/log.ts';
import { awaitVersion } from '../messaging/await-version.ts';

/** What every mutation's input has besides what its command wants. */
const requestSchema = z.object({ idempotencyKey, expectedVersion: optional(z.int().min(1)) });

/**
 * Carries out a mutation: parses its input, waits for the version that the client has seen elsewhere, runs the command.
 *
 * @param raw the mutation's `input`
 * @throws ClientError for bad input, the wrong kind of actor, a reused key, or a version that has not arrived
 */
export async function runRequest<Input, State, Event, Facts, Name extends string, OtherState, OtherEvent>(
  pipe: Pipe,
  command: Command<Input, State, Event, Facts, Name, OtherState, OtherEvent>,
  raw: object,
  viewer: Viewer,
  log: Logger,
): Promise<Outcome<Name>> {
  if (viewer.kind === 'PUBLIC') {
    throw new ClientError('UNAUTHENTICATED', 'This needs an access token: send it as "Authorization: Bearer <token>".');
  }
  const request = parseInput(requestSchema, raw);
  const input = parseInput(command.input, raw);
  if (request.expectedVersion !== null && command.awaits !== undefined) {
    const { reader, subject } = command.awaits;
    await awaitVersion(pipe.database, reader, subject(input), request.expectedVersion);
  }
  const outcome = await runCommand(pipe, command, input, { viewer, idempotencyKey: request.idempotencyKey });
  const { name } = command;
  if (outcome.done) log.info({ command: name, id: outcome.id, version: outcome.version }, 'done');
  else log.info({ command: name, refused: outcome.refused }, 'refused');
  return outcome;
}
