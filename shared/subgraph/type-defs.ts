import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, concatAST, parse } from 'graphql';
import type { ServiceName } from './service-names.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The schema files that make up a subgraph, in the order in which they are joined. */
export function schemaFiles(service: ServiceName): string[] {
  const own = globSync(`services/${service}/src/*/schema.graphql`, { cwd: root }).toSorted();
  return ['shared/subgraph/base.graphql', ...own];
}

/** A subgraph's type definitions: the shared base and the part of each of its aggregates. */
export function loadTypeDefs(service: ServiceName): DocumentNode {
  return concatAST(schemaFiles(service).map((file) => parse(readFileSync(`${root}${file}`, 'utf8'))));
}
