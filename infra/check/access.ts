import { type FieldDefinitionNode, Kind } from 'graphql';
import { type Subgraph, accessIn, allSubgraphs, isRefusal, objectTypes } from './subgraph-types.ts';

const rootTypes = ['Query', 'Mutation', 'Subscription'];

/** What a mutation answers and the parts of a list hold no data of their own: the types within say who may read. */
const wrapper = /(?:Success|Connection|Edge)$|^PageInfo$/;

/**
 * Where an `@access` is missing or does harm: each root field and each field of a type that holds data says who may read it,
 * itself or by its type; and a field that fewer may read than its type is nullable, for a denial must not void the whole.
 */
export function accessFaults(all: readonly Subgraph[] = allSubgraphs()): string[] {
  return all.flatMap((subgraph) =>
    [...objectTypes(subgraph)].flatMap(([type, parts]) => {
      const ofType = accessIn(parts.flatMap(({ directives }) => directives ?? []));
      const fields = parts.flatMap((part) => part.fields ?? []);
      const needed = rootTypes.includes(type) || !(wrapper.test(type) || isRefusal(parts));
      return fields.flatMap((field) => {
        const coordinate = `${subgraph.service}: ${type}.${field.name.value}`;
        const own = accessIn(field.directives);
        if (own === undefined) {
          return needed && ofType === undefined ? [`${coordinate} has no @access, nor has its type`] : [];
        }
        return isNarrower(own, ofType) && isRequired(field)
          ? [`${coordinate} may be read by fewer than its type and so has to be nullable`]
          : [];
      });
    }),
  );
}

function isNarrower(own: Set<string>, ofType: Set<string> | undefined): boolean {
  if (ofType === undefined || own.has('PUBLIC')) return false;
  return ofType.has('PUBLIC') || [...ofType].some((kind) => !own.has(kind));
}

function isRequired({ type }: FieldDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE;
}
