/**
 * `npm run generate`: writes what is made from the schema files: the services' typed resolvers and the gateway's supergraph.
 * With `-- --check` nothing is written, and what is not fresh fails the run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultLine } from './fault.ts';
import { projectFolder } from './folders.ts';
import { generatedResolvers, generatedSupergraph, stale } from './generate/generated-files.ts';

const formatter = join(projectFolder, 'node_modules', 'oxfmt', 'bin', 'oxfmt');

try {
  const changed = stale([...(await generatedResolvers()), generatedSupergraph()]);
  if (process.argv.includes('--check')) {
    for (const { path } of changed) console.error(`${path} is not fresh: run \`npm run generate\` and commit it.`);
    if (changed.length > 0) process.exitCode = 1;
  } else {
    for (const { path, content } of changed) {
      const file = join(projectFolder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      console.log(path);
    }
    // New resolver files come in the generator's own layout; what is generated anew each time stays as it comes.
    const paths = changed.map(({ path }) => path);
    if (paths.length > 0)
      spawnSync(process.execPath, [formatter, '--no-error-on-unmatched-pattern', ...paths], {
        cwd: projectFolder,
        stdio: 'ignore',
      });
    console.log(changed.length === 0 ? 'All fresh.' : `Written: ${changed.length}`);
  }
} catch (error) {
  console.error(faultLine(error));
  process.exitCode = 1;
}
