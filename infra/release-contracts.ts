/**
 * `npm run release-contracts`: what is released from now on binds us to its readers. `npm run check` compares every later
 * change against it.
 */
import { contractBreaks } from '@odr/shared/contracts/compatibility.ts';
import { releaseContracts } from '@odr/shared/contracts/released.ts';

const breaks = contractBreaks();
if (breaks.length > 0 && !process.argv.includes('--break-readers')) {
  console.error(`This would break readers of the released contracts:\n${breaks.map((line) => `  ${line}`).join('\n')}`);
  console.error('Define a new version of the type instead, or release with -- --break-readers if nobody reads it yet.');
  process.exit(1);
}
releaseContracts();
console.log('Released: shared/contracts/released/');
