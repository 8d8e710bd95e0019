import type { Readiness } from '@odr/shared/observability/operations.ts';
import type { Issuer } from './identity/issuer.ts';
import type { SubgraphClient } from './subgraphs/subgraph-client.ts';

/**
 * What the gateway says at `/readyz`. It is ready without any subgraph, for each costs its own part only, and without the issuer,
 * for the public part needs none: what is missing is listed as degraded.
 */
export async function gatewayReadiness(of: {
  readonly subgraphs: Iterable<SubgraphClient>;
  readonly issuer: Issuer;
}): Promise<Readiness> {
  const looked = await Promise.all([
    ...Array.from(of.subgraphs, async (client) => [client.name, await client.readiness()] as const),
    of.issuer.keys().then(
      () => ['issuer', 'ready'] as const,
      () => ['issuer', 'unreachable'] as const,
    ),
  ]);
  return {
    status: 'ready',
    checks: Object.fromEntries(looked),
    degraded: looked.filter(([, state]) => state !== 'ready').map(([name]) => name),
  };
}
