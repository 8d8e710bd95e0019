import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { subgraphs } from './infra/generate/subgraphs.ts';

/** The types of a service that have a mapper, and so may need resolvers for their fields. */
function mappedTypes(service: string): string[] {
  return globSync(`services/${service}/src/*/schema.mappers.ts`)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/export (?:type|interface) (\w+)Mapper\b/g)])
    .map(([, name]) => `*.${name}`);
}

/** Typed resolvers for each service from its schema files: one file for each root field and type, in its aggregate's folder. */
const config: CodegenConfig = {
  generates: Object.fromEntries(
    subgraphs.map((service) => [
      `services/${service}/src`,
      {
        ...defineConfig({
          importExtension: '.ts',
          typeDefsFilePath: false,
          mergeSchema: false,
          scalarsModule: false,
          scalarsOverrides: {
            DateTime: { type: 'Date' },
            Date: { type: 'string' },
            CNY: { type: 'string' },
            UUID: { type: 'string' },
          },
          blacklistedModules: ['subgraph'],
          resolverGeneration: {
            query: '*',
            mutation: '*',
            subscription: '*',
            scalar: '',
            object: mappedTypes(service),
            union: '',
            interface: '',
            enum: '',
          },
          typesPluginsConfig: {
            federation: true,
            useTypeImports: true,
            contextType: './context.ts#Context',
            enumsAsTypes: true,
          },
        }),
        schema: ['shared/subgraph/base.graphql', `services/${service}/src/*/schema.graphql`],
      },
    ]),
  ),
};

export default config;
