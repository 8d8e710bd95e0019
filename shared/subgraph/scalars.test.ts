import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, GraphQLError } from 'graphql';
import { newId } from '../id/id.ts';
import { scalars } from './scalars.ts';

const { DateTime, Date: Day, CNY, UUID } = scalars;

describe('DateTime', () => {
  it('is read with any offset and written in UTC with milliseconds', () => {
    expect(DateTime.parseValue('2026-02-13T09:30:00+08:00')).toEqual(new Date('2026-02-13T01:30:00Z'));
    expect(DateTime.serialize(new Date('2026-02-13T01:30:00Z'))).toBe('2026-02-13T01:30:00.000Z');
  });

  it.each([
    '2026-02-13',
    '2026-02-13T09:30:00',
    '2026-02-30T09:30:00Z',
    '2026-02-13T25:00:00Z',
    'Fri Feb 13 2026',
    1_770_946_200_000,
    null,
  ])('is not read from %j', (input) => {
    expect(() => DateTime.parseValue(input)).toThrow(GraphQLError);
  });
});

describe('Date', () => {
  it('is a real day of the calendar', () => {
    expect(Day.parseValue('2028-02-29')).toBe('2028-02-29');
    for (const text of ['2026-02-29', '2026-13-01', '2026-2-3', '20260213', '2026-02-13T00:00:00Z'])
      expect(() => Day.parseValue(text)).toThrow(GraphQLError);
  });
});

describe('CNY', () => {
  it('is read from a string only, never from a float, and always has two decimals', () => {
    expect(CNY.parseValue('0.1')).toBe('0.10');
    expect(() => CNY.parseValue(0.1)).toThrow('not a number');
    expect(CNY.serialize('12')).toBe('12.00');
    expect(() => CNY.serialize(12)).toThrow(TypeError);
  });
});

describe('UUID', () => {
  it('is read in canonical form', () => {
    const id = newId();
    expect(UUID.parseValue(id.toUpperCase())).toBe(id);
    expect(() => UUID.parseValue('1')).toThrow('UUID expects a UUID, not "1".');
  });
});

describe('a scalar in an operation', () => {
  const schema = buildSchema('scalar CNY type Query { echo(amount: CNY): CNY }');
  Object.assign(schema.getType('CNY') ?? {}, {
    parseValue: CNY.parseValue,
    parseLiteral: CNY.parseLiteral,
    serialize: CNY.serialize,
  });
  const echo = (source: string, variableValues?: Record<string, unknown>) =>
    graphql({
      schema,
      source,
      ...(variableValues && { variableValues }),
      rootValue: { echo: ({ amount }: { amount: string }) => amount },
    });

  it('is read from a literal and from a variable alike', async () => {
    expect(await echo('{ echo(amount: "5") }')).toMatchObject({ data: { echo: '5.00' } });
    expect(await echo('query ($a: CNY) { echo(amount: $a) }', { a: '5' })).toMatchObject({ data: { echo: '5.00' } });
  });

  it.each([
    ['{ echo(amount: 5.1) }', {}, 'such as "1280.50", not a value without quotes.'],
    ['{ echo(amount: "5.123") }', {}, 'such as "1280.50", not "5.123".'],
    ['query ($a: CNY) { echo(amount: $a) }', { a: 5.1 }, 'such as "1280.50", not a number.'],
  ])('tells what it expects: %s %j', async (source, variables, message) => {
    const { errors } = await echo(source, variables);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
