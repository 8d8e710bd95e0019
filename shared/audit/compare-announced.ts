import type { Announcement } from './announcements.ts';
import type { Finding } from './examine-block.ts';

/** Compares one service's blocks with what was announced of them. */
export interface Comparison {
  /** Takes announcements in the order in which they were made. */
  take(announcements: readonly Announcement[]): Promise<Finding[]>;
  /** After the last announcement: blocks that were not announced at all. */
  end(): Finding[];
}

/**
 * Starts comparing. Pure but for `hashesOf`.
 *
 * @param known.last the service's last block when the comparison began
 * @param known.waiting the number of the first block whose announcement is still on its way, if any
 * @param hashesOf the stored hash of each of these blocks that is there
 */
export function compareAnnounced(
  known: { readonly last: number; readonly waiting: number | undefined },
  hashesOf: (numbers: readonly number[]) => Promise<ReadonlyMap<number, Buffer>>,
): Comparison {
  let announced = 0;
  const missing = (from: number, to: number): Finding[] =>
    from > to ? [] : [{ block: from, what: `never announced${from === to ? '' : `, up to block ${to}`}` }];
  return {
    async take(announcements) {
      const stored = await hashesOf(announcements.map(({ number }) => number));
      return announcements.flatMap(({ number, hash }) => {
        const gap = missing(announced + 1, number - 1);
        announced = Math.max(announced, number);
        const here = stored.get(number);
        if (here === undefined) return [...gap, { block: number, what: 'announced, and cut off or deleted since' }];
        return here.equals(hash) ? gap : [...gap, { block: number, what: 'not the block that was announced' }];
      });
    },
    end: () => missing(announced + 1, Math.min(known.last, (known.waiting ?? Infinity) - 1)),
  };
}
