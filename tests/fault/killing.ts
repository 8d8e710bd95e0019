import fc from 'fast-check';
import type { OpenDatabases } from '../kit/open-databases.ts';
import { type StackPart, stack } from '../kit/stack.ts';
import { type HeldConsumer, killBeforePublish, killConsumerMidBatch } from './kill-points.ts';
import type { Load } from './whole-cases.ts';

/** What was killed, and in which of the situations that matter. */
export interface Killed {
  total: number;
  /** Between commit and publish, a batch of the relay's under way. */
  beforePublish: number;
  /** Events that were committed and not published when their service was killed. */
  unpublished: number;
  /** In the middle of a consumer's transaction. */
  consumerMidBatch: number;
  /** At a moment that chance chose. */
  anyTime: number;
}

const victims = ['enterprise-registry', 'complaint', 'feedback', 'evaluation', 'gateway'] as const;

/** Parts killed at once, after so many further writes. */
interface Round {
  readonly parts: readonly StackPart[];
  readonly afterWrites: number;
}

const round: fc.Arbitrary<Round> = fc.record({
  parts: fc.subarray([...victims], { minLength: 2, maxLength: 4 }),
  afterWrites: fc.integer({ min: 1, max: 25 }),
});

const consumers: readonly HeldConsumer[] = ['feedback', 'evaluation', 'complaint'];
const writers = ['complaint', 'enterprise-registry'] as const;

/**
 * Kills (SIGKILL) until there were so many, under a load that goes on: first at each of the points where most could be lost, then at
 * moments that the seed chooses.
 */
export async function killAgainAndAgain(
  kills: number,
  seed: number,
  databases: OpenDatabases,
  load: Load,
): Promise<Killed> {
  const killed: Killed = { total: 0, beforePublish: 0, unpublished: 0, consumerMidBatch: 0, anyTime: 0 };
  for (const consumer of consumers) {
    await killConsumerMidBatch(databases, consumer, load);
    killed.consumerMidBatch += 1;
  }
  for (const writer of [...writers, ...writers]) {
    killed.unpublished += await killBeforePublish(databases, writer, load);
    killed.beforePublish += 1;
  }
  killed.total = killed.consumerMidBatch + killed.beforePublish;
  const rounds = fc.sample(round, { seed, numRuns: kills });
  for (const { parts, afterWrites } of rounds) {
    if (killed.total >= kills) break;
    await load.goOn(afterWrites);
    await Promise.all(parts.map((part) => stack.kill(part)));
    await Promise.all(parts.map((part) => stack.start(part)));
    killed.anyTime += parts.length;
    killed.total += parts.length;
  }
  return killed;
}
