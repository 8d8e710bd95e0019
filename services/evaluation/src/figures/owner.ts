import { wholeCountry } from '@odr/shared/division/division.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import type { Place } from '../fact/case-fact.ts';

/**
 * Whose figures they are, as the key of a row: the 16 bytes of an enterprise's id, or a division's code in ASCII. A division owns the
 * figures of all that lies in it, so that a subtree is one owner, however large.
 */
export type Owner = Buffer;

export const enterpriseOwner = (id: Id): Owner => idToBytes(id);

export const divisionOwner = (code: string): Owner => Buffer.from(code, 'ascii');

/** All for whom a case counts: its enterprise, and each division from its own up to the whole country. */
export function ownersOf(half: Place & { readonly enterpriseId: Id }): Owner[] {
  const { division, county, prefecture, province } = half;
  const codes = new Set([division, county, prefecture, province, wholeCountry].filter((code) => code !== null));
  return [enterpriseOwner(half.enterpriseId), ...[...codes].map(divisionOwner)];
}
