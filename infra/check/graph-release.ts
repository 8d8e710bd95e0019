import { Supergraph } from '@apollo/federation-internals';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedSupergraph } from '../generate/generated-files.ts';
import { projectFolder } from '../folders.ts';

const releasedFile = join(projectFolder, 'gateway', 'released.graphql');

/** The graph as clients see it, made from the schema files as they are now: no federation, nothing inaccessible, in order. */
function clientSchema(): string {
  const schema = Supergraph.build(generatedSupergraph().content).apiSchema().toGraphQLJSSchema();
  return `${printSchema(lexicographicSortSchema(schema)).trimEnd()}\n`;
}

/** What would break clients of the released graph, one line each; nothing as long as none is released. */
export async function graphBreaks(): Promise<string[]> {
  if (!existsSync(releasedFile)) return [];
  const changes = await diff(buildSchema(readFileSync(releasedFile, 'utf8')), buildSchema(clientSchema()));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

/** Releases the graph as it stands: from now on `graphBreaks` compares against it. */
export function releaseGraph(): void {
  writeFileSync(releasedFile, clientSchema());
}
