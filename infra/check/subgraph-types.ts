import {
  type DefinitionNode,
  type DirectiveNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  Kind,
} from 'graphql';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import { loadTypeDefs } from '@odr/shared/subgraph/type-defs.ts';
import { subgraphs } from '../generate/subgraphs.ts';

/** A subgraph's definitions as they stand in its schema files. */
export interface Subgraph {
  readonly service: ServiceName;
  readonly definitions: readonly DefinitionNode[];
}

/** The definitions of every subgraph. */
export function allSubgraphs(): Subgraph[] {
  return subgraphs.map((service) => ({ service, definitions: loadTypeDefs(service).definitions }));
}

/** A type whose parts may stand in several files, or an extension of one. */
export type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** The object types of a subgraph by name, each with all its parts. */
export function objectTypes({ definitions }: Subgraph): Map<string, ObjectNode[]> {
  const objects = definitions.filter(
    (node): node is ObjectNode => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  return Map.groupBy(objects, ({ name }) => name.value);
}

/** Whether the type is a refusal: its fields, described at the interface, hold nobody's data. */
export function isRefusal(parts: readonly ObjectNode[]): boolean {
  return parts.some(({ interfaces }) => interfaces?.some(({ name }) => name.value === 'Refusal'));
}

/** The kinds of actor that an `@access` among the directives lets in, undefined without one. */
export function accessIn(directives: readonly DirectiveNode[] = []): Set<string> | undefined {
  const to = directives
    .find(({ name }) => name.value === 'access')
    ?.arguments?.find(({ name }) => name.value === 'to')?.value;
  if (to === undefined) return undefined;
  const listed = to.kind === Kind.LIST ? to.values : [to];
  return new Set(listed.map((value) => (value.kind === Kind.ENUM ? value.value : '')));
}
