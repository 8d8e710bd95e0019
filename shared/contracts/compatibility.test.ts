import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { contractBreaks } from './compatibility.ts';
import { defineEvent } from './contract.ts';
import { jsonSchemaOf } from './json-schema.ts';

function schemaOf(fields: z.ZodRawShape) {
  return jsonSchemaOf(
    defineEvent({ type: 'odr.complaint.moved', version: 1, description: 'x', data: z.object(fields) }),
  );
}

const released = {
  route: z.enum(['A', 'B']).describe('A route.'),
  until: z.iso.datetime().nullable(),
  parts: z.array(z.object({ count: z.int() })),
  remark: z.boolean().optional(),
};

function breaksOf(fields: z.ZodRawShape): string[] {
  return contractBreaks([schemaOf(fields)], [schemaOf(released)]).map((line) =>
    line.replace('https://schemas.odr.example/odr.complaint.moved/v1.json', 'moved'),
  );
}

describe('a change to a released contract', () => {
  it('breaks nobody where it adds an optional field, a type, or better words', () => {
    const other = jsonSchemaOf(
      defineEvent({ type: 'odr.complaint.other', version: 1, description: 'x', data: z.object({}) }),
    );
    const grown = { ...released, route: released.route.describe('A way.'), more: z.boolean().optional() };
    expect(contractBreaks([schemaOf(grown), other], [schemaOf(released)])).toEqual([]);
  });

  it('breaks readers where a type is gone', () => {
    expect(contractBreaks([], [schemaOf(released)])).toEqual([
      'https://schemas.odr.example/odr.complaint.moved/v1.json: removed',
    ]);
  });

  it.each([
    ['a field is gone', { until: undefined }, ['moved#until: removed']],
    ['a field became optional', { route: released.route.optional() }, ['moved#route: became optional']],
    ['a field became required, which old events lack', { remark: z.boolean() }, ['moved#remark: became required']],
    [
      'a new field is required, which old events lack',
      { more: z.boolean() },
      ['moved#more: new and required, expected optional'],
    ],
    [
      'a word is gone from a vocabulary, which old events use',
      { route: z.enum(['A']) },
      ['moved#route: changed from {"type":"string","enum":["A","B"]} to {"type":"string","enum":["A"]}'],
    ],
    [
      'a word is new in a vocabulary, which old readers refuse',
      { route: z.enum(['A', 'B', 'C']) },
      ['moved#route: changed from {"type":"string","enum":["A","B"]} to {"type":"string","enum":["A","B","C"]}'],
    ],
    [
      'a type is narrower',
      { until: z.iso.datetime() },
      [
        'moved#until: changed from {"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]} to {"type":"string","format":"date-time"}',
      ],
    ],
    [
      'any of it happens within a list',
      { parts: z.array(z.object({ total: z.int().optional() })) },
      ['moved#parts[]#count: removed'],
    ],
  ])('breaks readers where %s', (_, change, expected) => {
    const fields = Object.fromEntries(
      Object.entries({ ...released, ...change }).filter(([, field]) => field !== undefined),
    );
    expect(breaksOf(fields as z.ZodRawShape)).toEqual(expected);
  });
});
