import { composeServices } from '@apollo/composition';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { loadTypeDefs } from '@odr/shared/subgraph/type-defs.ts';
import type { DocumentNode } from 'graphql';

/**
 * The supergraph of all subgraphs, composed from their SDL files: no running service is asked. The same files give the same text.
 *
 * @param typeDefsOf the type definitions of a subgraph by its name
 * @throws with every reason why the subgraphs do not fit together
 */
export function composeSupergraph(
  names: readonly string[] = serviceNames,
  typeDefsOf: (name: string) => DocumentNode = (name) => loadTypeDefs(name as (typeof serviceNames)[number]),
): string {
  // Addresses come from the gateway's environment; those in the file say only which subgraph is meant.
  const result = composeServices(
    names.map((name) => ({ name, url: `http://${name}/graphql`, typeDefs: typeDefsOf(name) })),
  );
  if (result.supergraphSdl === undefined) {
    throw new Error(`The subgraphs do not compose:\n${result.errors.map((error) => `  ${error.message}`).join('\n')}`);
  }
  return result.supergraphSdl;
}
