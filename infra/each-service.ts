import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';

/** A record with one value for each service. */
export function forEachService<Value>(valueOf: (service: ServiceName) => Value): Record<ServiceName, Value> {
  const entries = serviceNames.map((service) => [service, valueOf(service)] as const);
  return Object.fromEntries(entries) as Record<ServiceName, Value>;
}
