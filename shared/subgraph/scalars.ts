import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { z } from 'zod';
import { parseId, type Id } from '../id/id.ts';
import { parseAmount } from '../money/money.ts';

/**
 * A scalar that clients write as a string.
 *
 * @param expected what a client should have written, for the message
 * @param parse the value, or `undefined` where the text is none
 * @param write the text of a value, or `undefined` where a resolver returned something else
 */
function textScalar<Value>(
  name: string,
  expected: string,
  parse: (text: string) => Value | undefined,
  write: (value: unknown) => string | undefined,
): GraphQLScalarType<Value, string> {
  const parsed = (input: unknown, written: string) => {
    const value = typeof input === 'string' ? parse(input) : undefined;
    if (value !== undefined) return value;
    throw new GraphQLError(`${name} expects ${expected}, not ${written}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    parseValue: (input) => parsed(input, told(input)),
    parseLiteral: (node) =>
      node.kind === Kind.STRING ? parsed(node.value, told(node.value)) : parsed(undefined, 'a value without quotes'),
    serialize(value) {
      const text = write(value);
      if (text === undefined) throw new TypeError(`A resolver returned a ${typeof value} that is no ${name}.`);
      return text;
    },
  });
}

/** A client's own input, short enough for a message. */
function told(input: unknown): string {
  if (typeof input === 'string') return JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}…` : input);
  return input === null ? 'null' : `a ${Array.isArray(input) ? 'list' : typeof input}`;
}

const instant = z.iso.datetime({ offset: true });
const day = z.iso.date();

const parseInstant = (text: string): Date | undefined => {
  const date = instant.safeParse(text).success ? new Date(text) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
};
const parseDay = (text: string): string | undefined => (day.safeParse(text).success ? text : undefined);
const ofText = (parse: (text: string) => string | undefined) => (value: unknown) =>
  typeof value === 'string' ? parse(value) : undefined;

/** The resolvers of the platform's scalars; `base.graphql` describes them. */
export const scalars = {
  DateTime: textScalar<Date>(
    'DateTime',
    'an instant with its time zone, such as "2026-02-13T09:30:00+08:00"',
    parseInstant,
    (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined),
  ),
  Date: textScalar<string>('Date', 'a day of the calendar, such as "2026-02-13"', parseDay, ofText(parseDay)),
  CNY: textScalar<string>(
    'CNY',
    'an amount of 0 or more with at most two decimals, in quotes, such as "1280.50"',
    parseAmount,
    ofText(parseAmount),
  ),
  UUID: textScalar<Id>('UUID', 'a UUID', parseId, ofText(parseId)),
};
