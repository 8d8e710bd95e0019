import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock/clock.ts';
import { isDeadlock, isDuplicateKey } from '../database/driver-errors.ts';
import { idempotencyTable } from '../database/base-tables.ts';
import { readRows } from '../database/rows.ts';
import { newId } from '../id/id.ts';
import type { Viewer } from '../identity/viewer.ts';
import { VersionConflict, changeBy } from './aggregate.ts';
import { ClientError } from './client-error.ts';
import type { Command, Outcome } from './command.ts';
import { isRefused } from './decision.ts';
import { writeAll, writeOf } from './writes.ts';

/** What the pipe is made of in one service. */
export interface Pipe {
  readonly database: DataSource;
  readonly clock: Clock;
  /** A keyed digest of an input, so that a repeated key with another input is recognised. */
  digest(input: unknown): Buffer;
  /** Tells the relay that events were committed. */
  wake(): void;
}

/** Who wants it, and under which key it is done only once. */
export interface Request {
  readonly viewer: Viewer;
  readonly idempotencyKey: string;
}

const attempts = 8;
const backOffMs = 15;

/**
 * Runs a command in a transaction of its own, again when another writer was faster.
 *
 * @throws ClientError for the wrong kind of actor, or a key that was used for another input
 */
export async function runCommand<Input, State, Event, Facts, Name extends string, OtherState, OtherEvent>(
  pipe: Pipe,
  command: Command<Input, State, Event, Facts, Name, OtherState, OtherEvent>,
  input: NoInfer<Input>,
  request: Request,
): Promise<Outcome<Name>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const outcome = await pipe.database.transaction((tx) => runWithin(pipe, tx, command, input, request));
      if (outcome.done) pipe.wake();
      return outcome;
    } catch (error) {
      const again = error instanceof VersionConflict || isDeadlock(error) || isDuplicateKey(error);
      if (!again || attempt === attempts) throw error;
      await delay(Math.random() * backOffMs * attempt);
    }
  }
}

/** Runs a command inside a transaction that is already open: a reaction to an event, in the inbox's transaction. */
export async function runWithin<Input, State, Event, Facts, Name extends string, OtherState, OtherEvent>(
  pipe: Pick<Pipe, 'clock' | 'digest'>,
  tx: EntityManager,
  command: Command<Input, State, Event, Facts, Name, OtherState, OtherEvent>,
  input: NoInfer<Input>,
  request: Request,
): Promise<Outcome<Name>> {
  const { viewer, idempotencyKey } = request;
  if (!command.actors.includes(viewer.kind)) throw wrongActor(viewer);

  const now = pipe.clock.now();
  const target = command.target(input);
  const before = target === undefined ? undefined : await command.aggregate.load(tx, target);
  const digest = pipe.digest(input);
  const repeated = command.everyTime
    ? undefined
    : await answered(tx, viewer.subject, command.name, idempotencyKey, digest);
  // What was made by the request when it came first is the viewer's own.
  if (repeated !== undefined && target === undefined) return { done: true, ...repeated };
  if (target !== undefined && before === undefined) return { done: false, refused: 'NotFound' };

  const id = target ?? newId();
  const state = before?.state as State;
  const companion = await loadCompanion(tx, command, before?.state, input);
  const reading = { tx, viewer, input, now };
  const facts = await command.facts(reading, state);
  if (!(await command.inScope(state, reading, facts))) return { done: false, refused: 'NotFound' };
  if (repeated !== undefined) return { done: true, ...repeated };

  const decision = command.decide(state, input, { viewer, now, id, facts, companion: companion?.before.state });
  if (isRefused(decision)) return { done: false, ...decision };

  const decided = 'events' in decision ? decision : { events: decision, companion: [] };
  // A reaction may find that there is nothing to do; it is not a change, and nothing of it is kept.
  if (decided.events.length === 0) return { done: true, id, version: before?.version ?? 0 };
  const change = changeBy(command.aggregate, id, before, decided.events, now);
  const also =
    companion === undefined || decided.companion.length === 0
      ? []
      : [
          writeOf(
            companion.aggregate,
            changeBy(companion.aggregate, companion.id, companion.before, decided.companion, now),
          ),
        ];
  const reason = command.reason?.(input) ?? null;
  const answer = command.everyTime ? undefined : { idempotencyKey, digest };
  const origin = { viewer, command: command.name, reason, answer, at: now };
  await writeAll(tx, writeOf(command.aggregate, change), also, origin);
  return { done: true, id, version: change.after.version };
}

async function loadCompanion<Input, State, Event, Facts, Name extends string, OtherState, OtherEvent>(
  tx: EntityManager,
  command: Command<Input, State, Event, Facts, Name, OtherState, OtherEvent>,
  state: NonNullable<State> | undefined,
  input: Input,
) {
  if (command.companion === undefined) return undefined;
  const { aggregate, idOf } = command.companion;
  const id = idOf(state as NonNullable<State>, input);
  const before = id === undefined ? undefined : await aggregate.load(tx, id);
  return id === undefined || before === undefined ? undefined : { aggregate, id, before };
}

/** What the same request did when it came first. @throws ClientError when the key came with another input */
async function answered(tx: EntityManager, subject: string, command: string, idempotencyKey: string, digest: Buffer) {
  const key = 'subject = ? AND command = ? AND idempotency_key = ?';
  const [stored] = await readRows(tx, idempotencyTable, { sql: key, values: [subject, command, idempotencyKey] });
  if (stored === undefined) return undefined;
  if (!stored.digest.equals(digest)) {
    throw new ClientError(
      'IDEMPOTENCY_KEY_REUSED',
      `The idempotencyKey was already used for ${command} with another input. Use a new key for a new request.`,
    );
  }
  return { id: stored.aggregateId, version: stored.aggregateVersion };
}

function wrongActor(viewer: Viewer): ClientError {
  return viewer.kind === 'PUBLIC'
    ? new ClientError('UNAUTHENTICATED', 'This needs an access token: send it as "Authorization: Bearer <token>".')
    : new ClientError('FORBIDDEN', `A token of kind ${viewer.kind} may not do this.`);
}
