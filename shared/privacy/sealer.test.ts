import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newId } from '../id/id.ts';
import { dataKeys } from './data-keys.ts';
import { createSealer, UnsealError, type SealedPlace } from './sealer.ts';

const written = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [k1, k2] = [written('k1'), written('k2')];
const old = createSealer(dataKeys.parse(k1));
const rotated = createSealer(dataKeys.parse(`${k2},${k1}`));
const place: SealedPlace = { table: 'complaint', row: newId(), column: 'contact_name' };

describe('a sealed value', () => {
  it.each(['王小明', '', '𠮷野家 龘', '👩‍👩‍👧‍👦 é', 'a'.repeat(5_000)])('opens where it was sealed: %s', (text) => {
    expect(old.open(old.seal(text, place), place)).toBe(text);
  });

  it('shows nothing of the text, and never looks the same twice', () => {
    const sealed = old.seal('13812345678', place);
    expect(sealed.includes('138')).toBe(false);
    expect(sealed.equals(old.seal('13812345678', place))).toBe(false);
  });

  it.each([{ table: 'liaison' }, { row: newId() }, { column: 'contact_phone' }])(
    'does not open in another place: %p',
    (change) => {
      const sealed = old.seal('王小明', place);
      expect(() => old.open(sealed, { ...place, ...change })).toThrow(UnsealError);
    },
  );

  it('does not open once any of its bytes was changed, or some were cut off', () => {
    const sealed = old.seal('王小明', place);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => old.open(changed, place)).toThrow(UnsealError);
      expect(() => old.open(sealed.subarray(0, at), place)).toThrow(UnsealError);
    }
  });

  it('says where it could not be opened, not what it holds', () => {
    expect(() => old.open(Buffer.from('王小明'), place)).toThrow(
      `complaint.contact_name of ${place.row}: unknown format`,
    );
  });
});

describe('rotation', () => {
  it('opens what an older key sealed, and knows that it is to be resealed', () => {
    const sealed = old.seal('王小明', place);
    expect(rotated.open(sealed, place)).toBe('王小明');
    expect(rotated.needsResealing(sealed)).toBe(true);
    expect(rotated.needsResealing(rotated.seal('王小明', place))).toBe(false);
  });

  it('ends with the older key gone: what was not resealed stays shut', () => {
    const ended = createSealer(dataKeys.parse(k2));
    expect(() => ended.open(old.seal('王小明', place), place)).toThrow(UnsealError);
    expect(ended.open(rotated.seal('王小明', place), place)).toBe('王小明');
  });
});

describe('the keys in the environment', () => {
  it.each(['', 'k1', 'k1:short', `${k1},`, `${k1},${k1}`, `k-1:${k1.slice(3)}`])(
    'are refused where wrong: %s',
    (text) => {
      expect(dataKeys.safeParse(text).success).toBe(false);
    },
  );
});
