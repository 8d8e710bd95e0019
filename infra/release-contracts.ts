/**
 * `npm run release-contracts`: what is released from now on binds us to its readers, the events' as well as the graph's. `npm
 * run check` compares every later change against it.
 */
import { contractBreaks } from '@odr/shared/contracts/compatibility.ts';
import { releaseContracts } from '@odr/shared/contracts/released.ts';
import { graphBreaks, releaseGraph } from './check/graph-release.ts';

const breaks = [...contractBreaks(), ...(await graphBreaks())];
if (breaks.length > 0 && !process.argv.includes('--break-readers')) {
  console.error(`This would break readers of what is released:\n${breaks.map((line) => `  ${line}`).join('\n')}`);
  console.error(
    'Define a new version of an event, a new field beside the old one; or release with -- --break-readers if nobody reads it yet.',
  );
  process.exit(1);
}
releaseContracts();
releaseGraph();
console.log('Released: shared/contracts/released/, gateway/released.graphql');
