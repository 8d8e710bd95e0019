import { describe, expect, it } from '@jest/globals';
import { idFromBytes, idToBytes, newId, parseId } from './id.ts';

describe('ids', () => {
  it('sort in the order in which they were made, as text and as bytes', () => {
    const ids = Array.from({ length: 2_000 }, newId);
    expect(ids.toSorted()).toEqual(ids);
    expect(ids.map(idToBytes).toSorted(Buffer.compare).map(idFromBytes)).toEqual(ids);
  });

  it('come back unchanged from their 16 bytes', () => {
    const id = newId();
    expect(idToBytes(id)).toHaveLength(16);
    expect(idFromBytes(idToBytes(id))).toBe(id);
  });

  it('are read from a client in canonical form, and nothing else is read', () => {
    expect(parseId('0192F0C1-9A3B-7C4D-8E5F-001122334455')).toBe('0192f0c1-9a3b-7c4d-8e5f-001122334455');
    for (const text of ['', 'x', '0192f0c19a3b7c4d8e5f001122334455', "0192f0c1-9a3b-7c4d-8e5f-00112233445' --"])
      expect(parseId(text)).toBeUndefined();
  });
});
