import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { id, idempotencyKey, optional, parseInput, text } from './input.ts';

const fits = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const faultOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

describe('text that people write', () => {
  it('is trimmed and composed, so that the same words are the same text', () => {
    expect(text(10).parse('  Cafe\u0301\u3000\n')).toBe('Caf\u00e9');
  });

  it('is not blank, whichever blanks it is made of', () => {
    for (const blank of ['', ' ', '\u3000', '\u00a0\t\n', '\u200b', '\u200d\u2060', '\ufeff', '\u202e'])
      expect([blank, faultOf(text(10), blank)]).toEqual([blank, 'must not be blank']);
  });

  it('has at most so many characters, an emoji or a rare ideograph being one of them', () => {
    expect(fits(text(3), '水壶漏')).toBe(true);
    expect(faultOf(text(3), '水壶漏水')).toBe('must have at most 3 characters');
    expect(fits(text(3), '😀😀😀')).toBe(true);
    expect(fits(text(3), '😀😀😀😀')).toBe(false);
    expect(fits(text(1), '𠮷')).toBe(true);
  });

  it('is measured after it was composed', () => {
    expect(fits(text(1), 'e\u0301')).toBe(true);
    expect(fits(text(1), '\u0958')).toBe(false); // one character that composition takes apart
  });

  it('has line breaks and tabs, and no other control characters', () => {
    expect(text(20).parse('一\r\n二\t三')).toBe('一\r\n二\t三');
    for (const control of ['\u0000', '\u0008', '\u000b', '\u001b', '\u007f', '\u0085', '\u009f'])
      expect(faultOf(text(20), `一${control}二`)).toBe('must not have control characters');
  });

  it('has no half of a character, which no database keeps', () => {
    expect(faultOf(text(10), '水\ud83d')).toBe('must have whole characters only');
    expect(faultOf(text(10), '\ude00\ud83d')).toBe('must have whole characters only');
  });

  it('once taken is taken again as it is', () => {
    const schema = text(200);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (written) => {
        const { data = 'refused', success } = schema.safeParse(written);
        expect(success ? schema.parse(data) : 'refused').toBe(data);
        expect(Buffer.from(data).toString()).toBe(data);
      }),
    );
  });
});

describe('an idempotency key', () => {
  it('is a UUID or 8 to 64 of the characters that keys are made of', () => {
    expect(fits(idempotencyKey, '019349f2-7b1c-7e3a-9d53-2f1d2c3b4a59')).toBe(true);
    expect([7, 8, 64, 65].map((length) => fits(idempotencyKey, 'k'.repeat(length)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('has no blanks, line breaks or letters of other scripts', () => {
    for (const key of ['key key key', 'keykeykey\n', '钥匙钥匙钥匙钥匙', "key'key'key", 'ＫＥＹＫＥＹＫＥＹ'])
      expect(fits(idempotencyKey, key)).toBe(false);
  });
});

describe('an id', () => {
  it('is a UUID, in lower case from here on', () => {
    expect(id.parse('019349F2-7B1C-7E3A-9D53-2F1D2C3B4A59')).toBe('019349f2-7b1c-7e3a-9d53-2f1d2c3b4a59');
    for (const other of ['', '1', '019349f27b1c7e3a9d532f1d2c3b4a59', "019349f2' OR '1'='1"])
      expect(faultOf(id, other)).toBe('must be a UUID');
  });
});

describe('what may be absent', () => {
  it('is null, however the client leaves it out', () => {
    const schema = z.object({ note: optional(text(10)) });
    expect([{}, { note: undefined }, { note: null }].map((input) => schema.parse(input))).toEqual([
      { note: null },
      { note: null },
      { note: null },
    ]);
    expect(schema.parse({ note: ' 好 ' })).toEqual({ note: '好' });
  });

  it('is not blank where it is given', () => {
    expect(fits(optional(text(10)), ' ')).toBe(false);
  });
});

describe('an input that does not fit', () => {
  const schema = z.object({ note: text(3), party: z.enum(['CONSUMER', 'ENTERPRISE']), places: z.array(id) });

  it('is bad input, and each field is told with what is wrong with it', () => {
    expect(() => parseInput(schema, { note: ' ', party: 'CONSUMER', places: ['x'] })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: 'The input does not fit: note must not be blank; places.0 must be a UUID.',
      }),
    );
  });

  it('is told without the words that were written', () => {
    const secret = '王小明13812345678';
    expect(() => parseInput(schema, { note: secret, party: secret, places: [secret] })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) as unknown }),
    );
  });
});
