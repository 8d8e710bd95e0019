import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { eventually } from './eventually.ts';
import { stack } from './stack.ts';

const rejoinMs = 30_000;

/**
 * Waits until every service is ready and nothing of it degraded: a consumer that was killed is back in its group. A test that kills leaves
 * the stack so, for the next one.
 */
export async function allWell(): Promise<void> {
  for (const service of serviceNames) {
    await eventually(
      `${service} to be well`,
      async () => {
        const answer = await fetch(`${stack.serviceUrl(service)}/readyz`);
        const { status, degraded } = (await answer.json()) as { status: string; degraded: string[] };
        return status === 'ready' && degraded.length === 0;
      },
      rejoinMs,
    );
  }
}
