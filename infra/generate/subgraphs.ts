import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { schemaFiles } from '@odr/shared/subgraph/type-defs.ts';

/** The services that have a part of the graph: each from its first schema file on, beside the shared base. */
export const subgraphs: readonly ServiceName[] = serviceNames.filter((service) => schemaFiles(service).length > 1);
