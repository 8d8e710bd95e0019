import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { faultLine } from './fault.ts';
import { stackFolders, startFolder } from './folders.ts';
import { endLeftOvers } from './processes/pid-files.ts';
import { refuseWhileRunning } from './supervisor.ts';

/** The downloaded engines hold no data. */
const kept = ['engines'];

/** `npm run reset`: forgets all that `npm start` has stored, after asking (`--yes` answers). */
async function main(): Promise<number> {
  const folders = stackFolders(startFolder);
  refuseWhileRunning(folders);
  if (!process.argv.includes('--yes') && !(await agreed())) {
    console.log('Nothing was changed.');
    return 1;
  }
  await endLeftOvers(folders.run);
  for (const name of readdirSync(startFolder).filter((each) => !kept.includes(each))) {
    rmSync(join(startFolder, name), { recursive: true, force: true });
  }
  console.log('All data of the platform in .odr/ are gone. npm start begins anew.');
  return 0;
}

async function agreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question('Forget all data of the platform in .odr/? (yes/no) '), closed]);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(faultLine(error));
    process.exit(1);
  },
);
