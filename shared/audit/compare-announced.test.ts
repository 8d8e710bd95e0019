import { describe, expect, it } from '@jest/globals';
import type { Announcement } from './announcements.ts';
import { compareAnnounced } from './compare-announced.ts';

const hash = (number: number) => Buffer.alloc(32, number);
const announcement = (number: number): Announcement => ({ service: 'complaint', number, hash: hash(number) });

/** Compares announcements, one batch each, with a chain of the blocks numbered so. */
async function compare(chain: readonly number[], batches: readonly Announcement[][], waiting?: number) {
  const stored = new Map(chain.map((number) => [number, hash(number)]));
  const comparison = compareAnnounced({ last: chain.at(-1) ?? 0, waiting }, async () => stored);
  const findings = [];
  for (const batch of batches) findings.push(...(await comparison.take(batch)));
  return [...findings, ...comparison.end()].map(({ block, what }) => `${block} ${what}`);
}

describe('announced blocks', () => {
  it('agree with the chain, repeats and those still on their way included', async () => {
    expect(await compare([1, 2, 3], [[1, 2].map(announcement), [2, 3].map(announcement)])).toEqual([]);
    expect(await compare([1, 2, 3, 4], [[1, 2].map(announcement)], 3)).toEqual([]);
    expect(await compare([], [])).toEqual([]);
  });

  it('show a chain that was cut off, emptied or replaced', async () => {
    expect(await compare([1], [[1, 2].map(announcement)])).toEqual(['2 announced, and cut off or deleted since']);
    expect(await compare([], [[announcement(1)]])).toEqual(['1 announced, and cut off or deleted since']);
    expect(await compare([1], [[{ ...announcement(1), hash: hash(9) }]])).toEqual([
      '1 not the block that was announced',
    ]);
  });

  it('show blocks that were kept from being announced', async () => {
    expect(await compare([1, 2, 3, 4], [[announcement(1)], [announcement(4)]])).toEqual([
      '2 never announced, up to block 3',
    ]);
    expect(await compare([1, 2, 3], [[announcement(1)]], 3)).toEqual(['2 never announced']);
  });
});
