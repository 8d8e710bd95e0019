interface Succeeded {
  readonly validTo?: string;
  readonly successor?: string;
}

/**
 * Follows successors from each key to the one that stands today.
 *
 * @param items divisions by code, or authorities by id
 * @returns the last of each chain, by the key that it starts from; a key without a successor leads to itself
 * @throws Error naming a successor that is unknown, and a chain that leads back to itself
 */
export function lastSuccessors(items: ReadonlyMap<string, Succeeded>): Map<string, string> {
  const last = new Map<string, string>();
  for (const start of items.keys()) {
    const passed = new Set<string>();
    let at = start;
    for (let next = items.get(at)?.successor; next !== undefined; next = items.get(at)?.successor) {
      if (!items.has(next)) throw new Error(`${at} names the successor ${next}, which is unknown`);
      if (passed.has(next)) throw new Error(`the successors of ${start} lead back to ${next}`);
      passed.add(next);
      at = next;
    }
    last.set(start, at);
  }
  return last;
}
