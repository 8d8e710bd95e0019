import { composeSupergraph } from '@odr/gateway/src/compose.ts';
import { generate } from '@graphql-codegen/cli';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import codegen from '../../codegen.ts';
import { projectFolder } from '../folders.ts';
import { subgraphs } from './subgraphs.ts';

/** A file made from the schema: its path from the project's folder, and what stands in it when it is fresh. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Typed resolvers of each service from its schema files, in memory. Resolver files that exist are left out where they fit. */
export async function generatedResolvers(): Promise<GeneratedFile[]> {
  const files = (await generate({ ...codegen, silent: true, errorsOnly: true }, false)) as {
    filename: string;
    content: string;
  }[];
  return files.map(({ filename, content }) => ({ path: filename, content }));
}

/** The supergraph, in memory. */
export function generatedSupergraph(): GeneratedFile {
  return { path: 'gateway/supergraph.graphql', content: `${composeSupergraph(subgraphs).trimEnd()}\n` };
}

/** Those files that are absent, or hold something else than they should. */
export function stale(files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.filter(({ path, content }) => {
    const file = join(projectFolder, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
}
