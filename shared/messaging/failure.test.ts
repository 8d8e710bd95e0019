import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { z } from 'zod';
import { failureOf } from './failure.ts';

const ofDatabase = (code: string, message: string) =>
  new QueryFailedError('INSERT …', ['王小明'], Object.assign(new Error(message), { code }));

describe('what is told of a failure', () => {
  it.each([
    [new TypeError('x is not a function'), 'TypeError: x is not a function'],
    [new Error('no member “王小明” of "Acme\'s"'), 'Error: no member …'],
    [new Error('cannot call +86 138-1234-5678 now'), 'Error: cannot call … now'],
    [new Error('cannot write to wang@example.org'), 'Error: cannot write to …'],
    [new Error('王小明 is unknown'), 'Error: … is unknown'],
    [
      ofDatabase('ER_DUP_ENTRY', "Duplicate entry 'O'Neil-13812345678' for key 'once'"),
      'QueryFailedError: ER_DUP_ENTRY at once',
    ],
    [
      ofDatabase('ER_DATA_TOO_LONG', "Data too long for column 'subject' at row 1"),
      'QueryFailedError: ER_DATA_TOO_LONG at subject',
    ],
    [ofDatabase('ER_PARSE_ERROR', "near '王小明' at line 1"), 'QueryFailedError: ER_PARSE_ERROR'],
    ['王小明', 'thrown: string'],
  ])('hides the values in %#', (error, what) => {
    expect(failureOf(error).what).toBe(what);
  });

  it('are the fields of a value that does not fit, never the value', () => {
    const { error } = z.object({ contact: z.object({ phone: z.int() }) }).safeParse({ contact: { phone: '138' } });
    expect(failureOf(error).what).toBe('ZodError: contact.phone invalid_type');
  });

  it('is where it happened, without the message', () => {
    const { frames } = failureOf(new Error('王小明\nat home'));
    expect(frames[0]).toMatch(/^at /);
    expect(frames.join()).not.toMatch(/王小明|at home/);
  });
});
