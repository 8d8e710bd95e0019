import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { creditCodeAlphabet, parseCreditCode } from './credit-code.ts';
import { makeCreditCode } from './make-credit-code.ts';

/** PetroChina's, and the example in the documentation of `stdnum`. */
const known = ['91110000710925462X', '91110000600037341L'];

describe('a unified social credit code', () => {
  it.each(known)('%s of a real enterprise is accepted', (code) => {
    expect(parseCreditCode(code)?.code).toBe(code);
  });

  it('is read in its parts', () => {
    expect(parseCreditCode('91110000600037341L')).toEqual({
      code: '91110000600037341L',
      registeringDepartment: '9',
      bodyKind: '1',
      division: '110000',
      organisation: '600037341',
    });
  });

  it('may be written in lower case, in full-width characters, with spaces and hyphens', () => {
    expect(parseCreditCode(' 91110000-600037341l ')?.code).toBe('91110000600037341L');
    expect(parseCreditCode('９１１１００００６０００３７３４１Ｌ')?.code).toBe('91110000600037341L');
  });

  it('is accepted whatever its check character, 0 included', () => {
    const last = new Set(Array.from({ length: 500 }, (_, seed) => makeCreditCode(seed, '330106').at(17)));
    expect([...last].toSorted().join('')).toBe([...creditCodeAlphabet].toSorted().join(''));
    for (let seed = 0; seed < 500; seed += 1)
      expect(parseCreditCode(makeCreditCode(seed, '330106'))?.division).toBe('330106');
  });

  it('is refused with any other check character', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom(...creditCodeAlphabet), (seed, last) => {
        const code = makeCreditCode(seed, '110101');
        expect(parseCreditCode(code.slice(0, 17) + last) !== undefined).toBe(last === code.at(17));
      }),
    );
  });

  it('is refused with any single wrong character', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(16), fc.constantFrom(...creditCodeAlphabet), (seed, place, character) => {
        const code = makeCreditCode(seed, '440305');
        const wrong = code.slice(0, place) + character + code.slice(place + 1);
        expect(parseCreditCode(wrong) !== undefined).toBe(wrong === code);
      }),
    );
  });

  it.each([...'IOZSV'])('is refused with the letter %s, which the standard leaves out', (letter) => {
    for (let place = 0; place < 18; place += 1) {
      const code = makeCreditCode(7, '330106');
      expect(parseCreditCode(code.slice(0, place) + letter + code.slice(place + 1))).toBeUndefined();
    }
  });

  it.each([
    '',
    '9111000060003734',
    '91110000600037341LL',
    '9111000X600037341L',
    '一二三四五六七八九十一二三四五六七八',
  ])('is refused as "%s"', (text) => expect(parseCreditCode(text)).toBeUndefined());
});
