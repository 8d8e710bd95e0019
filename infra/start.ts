import { parseEnvironment, processVariables } from '@odr/shared/config/environment.ts';
import { faultLine } from './fault.ts';
import { stackFolders, startFolder } from './folders.ts';
import { Stack } from './stack.ts';
import { portVariables, portsOf } from './stack-ports.ts';
import { startSteps } from './start-steps.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';
import { welcome } from './welcome.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

async function step<Result>(title: string, take: () => Promise<Result>): Promise<Result> {
  console.log(`· ${title} …`);
  const began = performance.now();
  const result = await take();
  console.log(`✓ ${title}  ${seconds(performance.now() - began)}`);
  return result;
}

/** `npm start`: brings the platform up, stays until it is asked to stop, and puts everything down again. */
async function main(): Promise<number> {
  const began = performance.now();
  const asked = untilAskedToStop();
  let prepared = false;
  void asked.then(() => prepared || process.exit(1)); // nothing runs yet, and a download can take long
  const environment = parseEnvironment(processVariables.extend(portVariables.shape));
  const ports = portsOf(environment);
  const stack = await step('Machine and ports', () =>
    Stack.prepare({
      folders: stackFolders(startFolder),
      ports,
      namespace: environment.ODR_NAMESPACE,
      restarts: true,
      test: undefined,
      report: (line) => console.log(`  ${line}`),
    }),
  );
  prepared = true;
  const stop = async (): Promise<void> => {
    console.log('\nStopping …');
    await stack.supervisor.stop();
    console.log('Stopped. Nothing is left running; the data are kept in .odr/.');
  };
  const stopped = asked.then(stop);
  try {
    for (const { title, take } of startSteps) await step(title, () => take(stack));
  } catch (error) {
    if (!stack.supervisor.isStopping) {
      console.error(`\n${faultLine(error)}`);
      await stack.supervisor.stop();
      return 1;
    }
  }
  if (!stack.supervisor.isStopping)
    console.log(welcome(ports, stack.engines.label, seconds(performance.now() - began)));
  await stopped;
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(faultLine(error));
    process.exit(1);
  },
);
