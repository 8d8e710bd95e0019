import { runCommand } from './run-command.ts';
import { runTests } from './run-tests.ts';

/** `npm test -- <paths>`. */
runCommand((paths) => runTests(paths));
