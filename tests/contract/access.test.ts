import { describe, expect, it } from '@jest/globals';
import { type ActorKind, actorKinds } from '@odr/shared/identity/viewer.ts';
import { accessOf } from '@odr/shared/subgraph/access.ts';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { loadTypeDefs } from '@odr/shared/subgraph/type-defs.ts';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { isObjectType } from 'graphql';
import { accessTable } from './access-table.ts';

/** Every field of every subgraph that holds data, with the kinds of actor that its `@access` lets in. */
const fields = serviceNames.flatMap((service) => {
  const schema = buildSubgraphSchema([{ typeDefs: loadTypeDefs(service) }]);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .flatMap(({ type, field }) => {
      const actors = accessOf(type, field);
      return actors === undefined ? [] : [{ service, coordinate: `${type.name}.${field.name}`, actors }];
    });
});

const expected = new Map<string, readonly ActorKind[]>(
  Object.entries(accessTable).flatMap(([type, groups]) =>
    groups.flatMap(([actors, names]) => names.split(' ').map((name) => [`${type}.${name}`, actors] as const)),
  ),
);

const mayRead = (actors: Iterable<ActorKind> | undefined, kind: ActorKind): boolean =>
  new Set(actors).has(kind) || new Set(actors).has('PUBLIC');

describe('Each field of the graph', () => {
  it('stands in the table of who may read it, and the table names no other', () => {
    const known = new Set(fields.map(({ coordinate }) => coordinate));
    expect([...known].filter((coordinate) => !expected.has(coordinate))).toEqual([]);
    expect([...expected.keys()].filter((coordinate) => !known.has(coordinate))).toEqual([]);
  });

  it.each(actorKinds.filter((kind) => kind !== 'SYSTEM'))(
    'is readable by %s where the table says so, and nowhere else',
    (kind) => {
      const wrong = fields
        .filter(({ coordinate, actors }) => mayRead(actors, kind) !== mayRead(expected.get(coordinate), kind))
        .map(({ service, coordinate }) => `${service}: ${coordinate}`);
      expect(wrong).toEqual([]);
    },
  );
});
