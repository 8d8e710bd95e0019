/**
 * `npm run check`: all that can be known without a server. What is generated is fresh, types and rules of code hold, who
 * imports whom is as designed, the graph is described and guarded, nothing released breaks, and the pure tests pass.
 */
import { contractBreaks } from '@odr/shared/contracts/compatibility.ts';
import { accessFaults } from './check/access.ts';
import { missingDescriptions } from './check/descriptions.ts';
import { graphBreaks } from './check/graph-release.ts';
import { lockFileFaults } from './check/lock-file.ts';
import { runSteps } from './check/run-steps.ts';
import { type Step, toolStep } from './check/step.ts';
import { generatedResolvers, generatedSupergraph, stale } from './generate/generated-files.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';

const code = ['shared', 'gateway', 'services', 'infra', 'tests', 'codegen.ts'];
const remedy = 'run `npm run generate`, look at what it changed and commit it';

/** The long one first; it leaves a processor to the others. */
const steps: readonly Step[] = [
  toolStep('pure tests', 'jest/bin/jest.js', ['--selectProjects', 'pure', '--runInBand', '--silent'], {
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  }),
  toolStep('types', 'typescript/bin/tsc', ['-p', '.', '--pretty', 'false']),
  toolStep('lint', 'oxlint/bin/oxlint', ['--deny-warnings', '--format=unix']),
  toolStep('format', 'oxfmt/bin/oxfmt', ['--check', '.']),
  toolStep('boundaries', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    ...code,
  ]),
  {
    name: 'resolvers fresh',
    faults: async () => stale(await generatedResolvers()).map(({ path }) => `${path}: ${remedy}`),
  },
  {
    name: 'supergraph fresh',
    faults: () => stale([generatedSupergraph()]).map(({ path }) => `${path}: ${remedy}`),
  },
  { name: 'graph released', faults: graphBreaks },
  { name: 'events released', faults: () => contractBreaks() },
  { name: 'descriptions', faults: () => missingDescriptions() },
  { name: 'access', faults: () => accessFaults() },
  { name: 'lock file', faults: lockFileFaults },
];

const processors = 2;
const stopping = new AbortController();
void untilAskedToStop().then(() => {
  stopping.abort();
  process.exit(130);
});

const failed = await runSteps(steps, processors, stopping.signal);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
