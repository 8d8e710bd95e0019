import { publicViewer, signViewer } from '@odr/shared/identity/viewer.ts';
import { LRUCache } from 'lru-cache';
import { unauthenticated } from '../errors/client-errors.ts';
import type { VerifiedToken } from './access-token.ts';
import type { Language } from './language.ts';

/** A signed viewer holds for 60 s; kept for less than half of that, it always outlives the request that it goes with. */
const keptMs = 25_000;
const keptViewers = 5_000;

/**
 * Turns an `Authorization` header into the signed viewer for the subgraphs; without one, into the public's. Kept for 25 s, and
 * no longer than the token holds.
 *
 * @returns a function that throws as `verify` does, and `UNAUTHENTICATED` for a header that is not `Bearer <token>`
 */
export function viewerSigner(of: {
  readonly key: Uint8Array;
  readonly verify: (token: string) => Promise<VerifiedToken>;
}): (authorization: string | undefined, language: Language) => Promise<string> {
  const signed = new LRUCache<string, string>({ max: keptViewers, ttl: keptMs });
  return async (authorization = '', language) => {
    const cacheKey = `${language} ${authorization}`;
    const kept = signed.get(cacheKey);
    if (kept !== undefined) return kept;
    if (authorization === '') {
      const header = await signViewer({ ...publicViewer, language }, of.key);
      signed.set(cacheKey, header);
      return header;
    }
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated();
    const { viewer, expiresAtSeconds } = await of.verify(token);
    const header = await signViewer({ ...viewer, language }, of.key);
    const leftMs = expiresAtSeconds * 1_000 - Date.now();
    if (leftMs > 0) signed.set(cacheKey, header, { ttl: Math.min(keptMs, leftMs) });
    return header;
  };
}
