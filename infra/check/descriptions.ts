import type { DefinitionNode, NameNode, StringValueNode } from 'graphql';
import { type Subgraph, allSubgraphs } from './subgraph-types.ts';

/** Types that every subgraph has, and that need no words. */
const rootTypes = ['Query', 'Mutation', 'Subscription'];

/** A mutation's one argument, described at its type. */
const input = /^Mutation\.\w+\.input$/;

/** Described once, at the interface `Refusal`. */
const refusalFields = ['code', 'message', 'article'];

/** What a definition and its parts have in common: a type, a field, an argument, a value of an enum, a directive. */
interface Part {
  readonly kind: string;
  readonly name: NameNode;
  readonly description?: StringValueNode | undefined;
  readonly interfaces?: readonly { readonly name: NameNode }[] | undefined;
  readonly fields?: readonly Part[] | undefined;
  readonly arguments?: readonly Part[] | undefined;
  readonly values?: readonly Part[] | undefined;
}

/** The parts of the graph without a description, by their coordinates. */
export function missingDescriptions(all: readonly Subgraph[] = allSubgraphs()): string[] {
  return all.flatMap(({ service, definitions }) =>
    definitions.filter(isNamed).flatMap((definition) => {
      const refusal = definition.interfaces?.some(({ name }) => name.value === 'Refusal') ?? false;
      const inherited = refusal ? refusalFields.map((field) => `${definition.name.value}.${field}`) : [];
      return withoutDescription(definition)
        .filter((at) => !inherited.includes(at) && !rootTypes.includes(at) && !input.test(at))
        .map((coordinate) => `${service}: ${coordinate} has no description`);
    }),
  );
}

function isNamed(definition: DefinitionNode): definition is DefinitionNode & Part {
  return 'name' in definition;
}

function withoutDescription(part: Part, above = ''): string[] {
  const coordinate = above + part.name.value;
  const inside = [...(part.fields ?? []), ...(part.arguments ?? []), ...(part.values ?? [])];
  return [
    // An extension adds to a type that is described elsewhere.
    ...(part.description === undefined && !part.kind.endsWith('Extension') ? [coordinate] : []),
    ...inside.flatMap((one) => withoutDescription(one, `${coordinate}.`)),
  ];
}
