import { join } from 'node:path';
import { newTestFolder, removeTestFolder } from '@odr/infra/test-folder.ts';
import { urlAt } from '@odr/infra/platform.ts';
import { pickFree } from '@odr/infra/processes/ports.ts';
import { Stack } from '@odr/infra/stack.ts';
import { portCount, portsFrom } from '@odr/infra/stack-ports.ts';
import { stackSteps } from '@odr/infra/start-steps.ts';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';

/** A platform of its own for measurements, as the tests have one. */
export interface BenchStack {
  readonly stack: Stack;
  readonly graphUrl: string;
  readonly issuerUrl: string;
  readonly gatewayUrl: string;
  serviceUrl(service: ServiceName): string;
  /** Puts everything down and removes what it kept. */
  end(): Promise<void>;
}

export async function bringUp(): Promise<BenchStack> {
  const { folders, namespace } = newTestFolder();
  const ports = portsFrom(await pickFree(portCount));
  const clockFile = join(folders.base, 'clock');
  const stack = await Stack.prepare({
    folders,
    ports,
    namespace,
    restarts: false,
    test: { clockFile },
    report: (line) => console.log(line),
  });
  const end = async (): Promise<void> => {
    await stack.supervisor.discard();
    await removeTestFolder(folders, false);
  };
  try {
    for (const step of stackSteps) await step.take(stack);
  } catch (error) {
    await end();
    throw error;
  }
  const gatewayUrl = urlAt(ports.gateway);
  return {
    stack,
    end,
    gatewayUrl,
    graphUrl: `${gatewayUrl}/graphql`,
    issuerUrl: urlAt(ports.issuer),
    serviceUrl: (service) => urlAt(ports[service]),
  };
}
