import { describe, expect, it } from '@jest/globals';
import { GraphQLError, buildSchema, graphql } from 'graphql';
import pino from 'pino';
import { QueryFailedError } from 'typeorm';
import { ClientError } from '../command/client-error.ts';
import { traceFrom, withTrace } from '../observability/trace.ts';
import { errorFormatter } from './format-error.ts';

const secret = 'INSERT INTO consumer_contact — 王小明 at /srv/odr, 10.0.0.7:3306';
const trace = traceFrom('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01');

/** What a client reads of an error that a resolver throws. */
async function told(thrown: Error) {
  const rootValue = {
    it() {
      throw thrown;
    },
  };
  const format = errorFormatter(pino({ level: 'silent' }));
  const { errors = [] } = await graphql({ schema: buildSchema('type Query { it: Int }'), source: '{ it }', rootValue });
  return withTrace(trace, () => errors.map((error) => format(error.toJSON(), error))[0]);
}
const databaseError = (fields: object) =>
  new QueryFailedError('SELECT 1', [], Object.assign(new Error(secret), fields));

describe('what a client reads of an error', () => {
  it('is the message where it was written for the client', async () => {
    expect(await told(new ClientError('BAD_USER_INPUT', 'note must not be blank'))).toEqual({
      message: 'note must not be blank',
      path: ['it'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const forbidden = new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN' } });
    expect(await told(forbidden)).toMatchObject({ message: 'Not for you.', extensions: { code: 'FORBIDDEN' } });
  });

  it('is a code and the trace, and nothing else, of whatever else happened', async () => {
    const unknown = [
      new Error(secret),
      new TypeError(secret, { cause: new Error(secret) }),
      databaseError({ errno: 1064 }),
      new GraphQLError(secret),
      new GraphQLError(secret, { extensions: { code: 'SOMETHING_ELSE', sql: secret } }),
    ];
    for (const error of unknown)
      expect(await told(error)).toEqual({
        message: 'Something went wrong on our side. Tell the operator this trace: 0af7651916cd43dd8448eb211c80319c.',
        path: ['it'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: '0af7651916cd43dd8448eb211c80319c' },
      });
  });

  it('carries no further extensions of a message written for the client', async () => {
    const chatty = new GraphQLError('Wrong.', { extensions: { code: 'BAD_USER_INPUT', stacktrace: [secret] } });
    expect(JSON.stringify(await told(chatty))).not.toContain('INSERT');
  });

  it('tells an unreachable database from a fault, and names neither host nor driver', async () => {
    for (const fields of [{ code: 'ECONNREFUSED' }, { fatal: true }, { errno: 1053 }, { errno: 1290 }]) {
      const answer = await told(databaseError(fields));
      expect(answer?.extensions?.['code']).toBe('SERVICE_UNAVAILABLE');
      expect(answer?.message).not.toContain('10.0.0.7');
    }
  });
});
