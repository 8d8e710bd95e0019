import { describe, expect, it } from '@jest/globals';
import { asOf } from './as-of.ts';
import { hasReached } from './take-over.ts';

const lookedAt = new Date('2026-02-13T10:00:00Z');
const earlier = new Date('2026-02-13T09:00:00Z');
const at = (reader: string, partition: number, nextOffset: bigint, eventTime: Date | null = earlier) => ({
  reader,
  partition,
  nextOffset,
  eventTime,
});
const seen = { lookedAt, ends: [0, 1].map((partition) => ({ kind: 'complaint' as const, partition, end: 5n })) };

describe('as of when figures stand', () => {
  it('is the last look at Kafka once everything that was there is applied', () => {
    expect(asOf([at('complaint-facts-1', 0, 5n), at('complaint-facts-1', 1, 9n)], 1, seen)).toBe(lookedAt);
  });

  it('is the newest event applied of the partition that is most behind', () => {
    expect(asOf([at('complaint-facts-1', 0, 5n), at('complaint-facts-1', 1, 4n)], 1, seen)).toBe(earlier);
  });

  it('cannot be told before somebody looked, nor where nothing of a partition with events is applied', () => {
    expect(asOf([at('complaint-facts-1', 0, 5n)], 1, undefined)).toBeNull();
    expect(asOf([at('complaint-facts-1', 0, 5n)], 1, seen)).toBeNull();
  });

  it('does not look at the readers of another generation', () => {
    expect(asOf([at('complaint-facts-2', 0, 5n), at('complaint-facts-2', 1, 5n)], 1, seen)).toBeNull();
  });
});

describe('a generation that is being built', () => {
  const live = [at('complaint-facts-1', 0, 5n), at('feedback-facts-1', 3, 2n)];

  it('has reached the live one when it stands behind it in no partition of either topic', () => {
    expect(hasReached([...live, at('complaint-facts-2', 0, 6n), at('feedback-facts-2', 3, 2n)], 2, 1)).toBe(true);
    expect(hasReached([...live, at('complaint-facts-2', 0, 6n), at('feedback-facts-2', 3, 1n)], 2, 1)).toBe(false);
    expect(hasReached([...live, at('complaint-facts-2', 0, 6n)], 2, 1)).toBe(false);
  });
});
