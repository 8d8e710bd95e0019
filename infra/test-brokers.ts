import { runCommand } from './run-command.ts';
import { runTests } from './run-tests.ts';

/** `npm run test:brokers`: the test that kills brokers, on a cluster of three. */
runCommand(() => runTests(['tests/fault/brokers'], { ODR_TEST_BROKERS: '3', ODR_TEST_KILLS: '12' }));
