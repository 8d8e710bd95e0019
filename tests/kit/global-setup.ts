import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forEachService } from '@odr/infra/each-service.ts';
import { faultLine } from '@odr/infra/fault.ts';
import { stackFolders } from '@odr/infra/folders.ts';
import { urlAt } from '@odr/infra/platform.ts';
import { pickFree } from '@odr/infra/processes/ports.ts';
import { Stack } from '@odr/infra/stack.ts';
import { type StackPorts, portCount, portsFrom } from '@odr/infra/stack-ports.ts';
import { stackSteps } from '@odr/infra/start-steps.ts';
import { z } from 'zod';
import { serveControl } from './control.ts';
import { keepRunningStack } from './running-stack.ts';
import { type StackDescription, descriptionVariable } from './stack-description.ts';

const environment = z.object({
  ODR_TEST_FOLDER: z.string(),
  ODR_TEST_NAMESPACE: z.string(),
  /** One, or three for `npm run test:brokers`. */
  ODR_TEST_BROKERS: z.coerce.number().int().min(1).max(3).default(1),
});

/** Brings up the whole stack, once, for the system tests that were chosen; Jest calls it only when there are any. */
export default async function globalSetup(): Promise<void> {
  const parsed = environment.safeParse(process.env);
  if (!parsed.success) throw new Error('System tests run on a stack of their own: npm test -- <path>');
  const began = performance.now();
  const folders = stackFolders(parsed.data.ODR_TEST_FOLDER);
  const namespace = parsed.data.ODR_TEST_NAMESPACE;
  const free = await pickFree(portCount + 2 * (parsed.data.ODR_TEST_BROKERS - 1));
  const ports = portsFrom(free);
  const moreBrokers = Array.from({ length: parsed.data.ODR_TEST_BROKERS - 1 }, (_, index) => ({
    port: free[portCount + 2 * index] ?? 0,
    controllerPort: free[portCount + 2 * index + 1] ?? 0,
  }));
  const clockFile = join(folders.base, 'clock');
  const report = (line: string): void => console.log(line);
  try {
    const stack = await Stack.prepare({
      folders,
      ports,
      namespace,
      moreBrokers,
      restarts: false,
      test: { clockFile },
      report,
    });
    const { url, server } = await serveControl(stack.supervisor);
    keepRunningStack({ stack, control: server });
    for (const step of stackSteps) await step.take(stack);
    const description = join(folders.base, 'stack.json');
    writeFileSync(description, JSON.stringify(describe(stack, ports, url, clockFile), undefined, 2), { mode: 0o600 });
    process.env[descriptionVariable] = description;
    report(`The stack of the tests is up (${((performance.now() - began) / 1000).toFixed(1)} s).`);
  } catch (error) {
    throw new Error(faultLine(error), { cause: error });
  }
}

function describe(stack: Stack, ports: StackPorts, controlUrl: string, clockFile: string): StackDescription {
  return {
    gatewayUrl: urlAt(ports.gateway),
    issuerUrl: urlAt(ports.issuer),
    serviceUrls: forEachService((service) => urlAt(ports[service])),
    databaseAdminUrl: stack.engines.databaseAdminUrl,
    databaseUrls: stack.databaseUrl,
    brokers: [...stack.engines.brokers],
    namespace: stack.wanted.namespace,
    controlUrl,
    logsFolder: stack.wanted.folders.logs,
    issuerFolder: join(stack.wanted.folders.data, 'issuer'),
    clockFile,
  };
}
