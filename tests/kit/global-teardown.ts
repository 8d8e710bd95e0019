import { runningStack } from './running-stack.ts';

/** Puts the stack of the system tests down. Its folder is removed by `infra/test.ts`. */
export default async function globalTeardown(): Promise<void> {
  const running = runningStack();
  if (running === undefined) return;
  const { stack, control } = running;
  control.close();
  if (stack.engines.components.length > 0) return stack.supervisor.discard();
  await stack.supervisor.stop();
  await stack.engines.forget(); // servers that go on running are to be left as they were
}
