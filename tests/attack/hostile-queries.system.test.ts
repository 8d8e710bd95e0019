import { describe, expect, it } from '@jest/globals';
import { stack } from '../kit/stack.ts';

const lists =
  'complaints(first: 100) { edges { node { messages(first: 100) { edges { node { id } } } evidence(first: 100) { edges { node { id } } } } } }';

describe('A hostile query', () => {
  it.each([
    ['5,000 aliases', `{ ${Array.from({ length: 5_000 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['lists within lists', `{ a: ${lists} b: ${lists} }`],
    ['a page of 200,000', '{ odrEnterprises(first: 200000) { edges { node { id } } } }'],
    ['20,000 tokens', `{ ${'__typename '.repeat(20_000)} }`],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    [
      'introspection of types within types',
      `{ __schema { types { ${'fields { type { '.repeat(9)} name ${'} } '.repeat(9)} } } }`,
    ],
    [
      'introspection under 40 names',
      `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: __schema { types { name } }`).join(' ')} }`,
    ],
    ['a name of 100,000 characters', `query ${'N'.repeat(100_000)} { nothing }`],
    ['many operations in one document', Array.from({ length: 200 }, (_, n) => `query Q${n} { __typename }`).join(' ')],
    [
      'a list within lists 600 deep',
      `{ complaints(statuses: ${'['.repeat(600)}${']'.repeat(600)}) { edges { cursor } } }`,
    ],
    ['the road of the subgraphs', '{ _service { sdl } _entities(representations: []) { __typename } }'],
    ['a flood of directives', `{ __typename ${'@include(if: true) '.repeat(500)} }`],
  ])('with %s is a 4xx, and tells nothing of the inside', async (_what, query) => {
    const { status, errors, data } = await stack.graph(undefined, query);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(data).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:|127\.0\.0\.1/);
  });

  it('with variables of 1,000 levels is answered as bad input', async () => {
    const query = 'query($statuses: [ComplaintStatus!]) { complaints(statuses: $statuses) { edges { cursor } } }';
    const statuses: unknown = JSON.parse('['.repeat(1_000) + ']'.repeat(1_000));
    const { status, errors } = await stack.graph(undefined, query, { statuses });
    expect(status).toBe(400);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:|127\.0\.0\.1/);
  });

  it('sent in a batch is refused whole', async () => {
    const response = await fetch(`${stack.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
    });
    expect(response.status).toBe(400);
  });

  it('sent to a subgraph past the gateway gets no answer, not even to _service', async () => {
    for (const query of ['{ __typename }', '{ _service { sdl } }']) {
      const response = await fetch(`${stack.serviceUrl('complaint')}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBe(401);
    }
  });
});
