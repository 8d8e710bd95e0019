import { describe, expect, it } from '@jest/globals';
import { type FragmentDefinitionNode, Kind, buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { excess } from './limit-operations.ts';
import { maxPageSize } from './limits.ts';
import { type Measure, measure } from './measure.ts';

const schema = buildSchema(`
  type Query { complaints(first: Int, after: String): Connection!  complaint: Complaint  short(first: Int = 5): Connection! }
  type Connection { edges: [Edge!]! }
  type Edge { node: Complaint! }
  type Complaint { id: ID!  related(first: Int, last: Int): Connection!  parent: Complaint }
`);

function measured(text: string, variables: Record<string, unknown> = {}): Measure {
  const { definitions } = parse(text);
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return measure(operation, {
    schema,
    fragments: new Map(fragments.map((each) => [each.name.value, each])),
    variables,
  });
}

describe('the measure of an operation', () => {
  it('counts the fields of a page as often as the page has entries', () => {
    expect(measured('{ complaints(first: 10) { edges { node { id } } } }').fields).toBe(1 + 10 * 3);
    expect(
      measured('{ complaints(first: 10) { edges { node { related(last: 10) { edges { node { id } } } } } } }').fields,
    ).toBe(1 + 10 * (2 + 1 + 10 * 3));
  });

  it.each([
    ['a variable', { n: 5_000 }, 'query ($n: Int) { complaints(first: $n) { edges { node { id } } } }'],
    ["a variable's default", {}, 'query ($n: Int = 5000) { complaints(first: $n) { edges { node { id } } } }'],
    ['a fragment', {}, '{ ...all } fragment all on Query { complaints(first: 5000) { edges { node { id } } } }'],
    ['the smaller of two', {}, '{ complaint { related(first: 1, last: 5000) { edges { node { id } } } } }'],
  ])('finds a page size behind %s', (_where, variables, text) => {
    expect(measured(text, variables).largestPage).toBe(5_000);
  });

  it('takes a page as the schema sets it, else as 20, where the operation does not say', () => {
    expect(measured('{ short { edges { node { id } } } }').largestPage).toBe(5);
    expect(measured('{ complaints { edges { node { id } } } }').largestPage).toBe(20);
  });

  it('counts what a fragment holds each time it is spread, at no cost of time', () => {
    const levels = 40;
    const fragments = Array.from(
      { length: levels },
      (_, level) =>
        `fragment f${level} on Complaint { ${level + 1 < levels ? `...f${level + 1} ...f${level + 1}` : 'a: id'} }`,
    );
    const started = performance.now();
    expect(measured(`{ complaint { ...f0 } } ${fragments.join(' ')}`).aliases).toBe(2 ** (levels - 1));
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('counts depth through fragments and directives wherever they stand', () => {
    const found = measured(
      '{ complaint { ... @include(if: true) { parent @skip(if: false) { ...p } } } } fragment p on Complaint { parent { id } }',
    );
    expect(found).toMatchObject({ depth: 4, directives: 2 });
  });

  it('lets the introspection of common tools pass', () => {
    expect(excess(measured(getIntrospectionQuery()))).toBeUndefined();
  });
});

describe('the limits', () => {
  const small: Measure = { depth: 3, aliases: 0, directives: 0, fields: 10, largestPage: 20 };

  it.each([
    [{ largestPage: maxPageSize + 1 }, 'PAGE_TOO_LARGE', 'pageInfo.endCursor'],
    [{ depth: 21 }, 'OPERATION_TOO_LARGE', '21 nested fields; 15'],
    [{ aliases: 5_000 }, 'OPERATION_TOO_LARGE', 'aliases'],
    [{ directives: 500 }, 'OPERATION_TOO_LARGE', 'directives'],
    [{ fields: 1_000_000 }, 'OPERATION_TOO_LARGE', 'smaller pages'],
  ])('refuse %p with a code and what to do', (part, code, advice) => {
    const error = excess({ ...small, ...part });
    expect(error?.extensions).toMatchObject({ code, http: { status: 400 } });
    expect(error?.message).toContain(advice);
  });

  it('let an ordinary operation pass', () => {
    expect(excess(small)).toBeUndefined();
  });
});
