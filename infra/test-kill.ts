import { parseArgs } from 'node:util';
import { Fault } from './fault.ts';
import { runCommand } from './run-command.ts';
import { runTests } from './run-tests.ts';

/** `npm run test:kill -- [--kills <number>] [--seed <number>]`: the test that kills services, for longer than `npm test` has time. */
async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { kills: { type: 'string', default: '200' }, seed: { type: 'string' } },
  });
  const { kills, seed } = values;
  for (const number of [kills, seed ?? '0'])
    if (!/^\d{1,9}$/.test(number)) throw new Fault(`Usage: npm run test:kill -- --kills 200 --seed 1 (not ${number})`);
  return runTests(['tests/fault/crash'], {
    ODR_TEST_KILLS: kills,
    ...(seed === undefined ? {} : { ODR_TEST_SEED: seed }),
  });
}

runCommand(main);
