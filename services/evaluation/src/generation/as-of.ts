import { factReaderName } from './fact-reader-names.ts';
import type { ReaderPosition } from './position.ts';
import type { SeenEnds } from './topic-ends.ts';

/**
 * As of when figures stand: everything that was in Kafka then is in them. A partition read to the end stands at the last look; one with
 * unread events at the newest event applied; the oldest of all partitions counts.
 *
 * @returns `null` as long as nobody could look, or where nothing of a partition that has events was applied yet
 */
export function asOf(
  positions: readonly ReaderPosition[],
  generation: number,
  seen: SeenEnds | undefined,
): Date | null {
  if (seen === undefined) return null;
  let oldest = seen.lookedAt;
  for (const { kind, partition, end } of seen.ends) {
    const reader = factReaderName(kind, generation);
    const position = positions.find((each) => each.reader === reader && each.partition === partition);
    if ((position?.nextOffset ?? 0n) >= end) continue;
    const eventTime = position?.eventTime ?? null;
    if (eventTime === null) return null;
    if (eventTime < oldest) oldest = eventTime;
  }
  return oldest;
}
