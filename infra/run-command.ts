import { faultLine } from './fault.ts';

/** Runs an operator's command with the words after its name; a fault becomes one line and exit code 1. */
export function runCommand(command: (words: readonly string[]) => Promise<number>): void {
  command(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(faultLine(error));
      process.exit(1);
    },
  );
}
