import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefinitionNode, type DocumentNode, Kind, concatAST, parse } from 'graphql';
import type { ServiceName } from './service-names.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The schema files that make up a subgraph, in the order in which they are joined. */
export function schemaFiles(service: ServiceName): string[] {
  const own = globSync(`services/${service}/src/*/schema.graphql`, { cwd: root }).toSorted();
  return ['shared/subgraph/base.graphql', ...own];
}

/** A subgraph's type definitions: the shared base and the part of each of its aggregates. */
export function loadTypeDefs(service: ServiceName): DocumentNode {
  const joined = concatAST(schemaFiles(service).map((file) => parse(readFileSync(`${root}${file}`, 'utf8'))));
  return { ...joined, definitions: joined.definitions.filter((each) => !isUnused(each, joined.definitions)) };
}

/** Whether a root type of the base got no field: GraphQL knows no empty types, and a service need not have mutations. */
function isUnused(definition: DefinitionNode, all: readonly DefinitionNode[]): boolean {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || (definition.fields?.length ?? 0) > 0) return false;
  const name = definition.name.value;
  return !all.some((each) => each.kind === Kind.OBJECT_TYPE_EXTENSION && each.name.value === name);
}
