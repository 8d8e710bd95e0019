import { readFileSync } from 'node:fs';
import { machineClock } from '@odr/shared/clock/clock.ts';
import { examineEdition, installEdition, type CandidateFile } from '@odr/shared/reference/new-edition.ts';
import { loadReference } from '@odr/shared/reference/reference.ts';
import { ReferenceDataError, referenceKinds, type ReferenceKind } from '@odr/shared/reference/reference-files.ts';

/** The administrator's command for reference data: what is in force, whether a new edition fits, and putting it in force. */

const usage = `Usage:
  npm run reference -- show
  npm run reference -- check <kind> <file> [<kind> <file> …]
  npm run reference -- install <kind> <file> [<kind> <file> …]

Kinds: ${referenceKinds.join(', ')}
Files that belong together (divisions and division-overlay) are given in one command.
New editions are installed in ODR_REFERENCE_DIR (default .odr/reference); running services take them by themselves.`;

const directory = process.env['ODR_REFERENCE_DIR'] || '.odr/reference';

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ReferenceDataError) && !isFileError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run([command, ...rest]: string[]): number {
  if (command === 'show' && rest.length === 0) return show();
  const candidates = candidatesOf(rest);
  if ((command !== 'check' && command !== 'install') || candidates === undefined) {
    console.error(usage);
    return 2;
  }
  const { reference, added, refusals } = examineEdition(directory, candidates);
  if (refusals.length > 0) {
    console.error(`Refused:\n${refusals.map((refusal) => `  ${refusal}`).join('\n')}`);
    return 1;
  }
  if (command === 'install') installEdition(directory, candidates, machineClock.now());
  for (const { kind } of candidates)
    console.log(
      `${kind} ${reference.editions[kind].edition} ${command === 'install' ? `is installed in ${directory}` : 'fits'}`,
    );
  for (const line of added) console.log(`  ${line}`);
  return 0;
}

function show(): number {
  const { editions, divisions, authorities, taxonomy, industries, calendar } = loadReference(directory);
  for (const kind of referenceKinds)
    console.log(`${kind.padEnd(20)}${editions[kind].edition.padEnd(14)}${editions[kind].source}`);
  console.log(
    `\n${divisions.all.length} divisions and zones, ${authorities.all.length} authorities, past ones included`,
  );
  console.log(
    `${taxonomy.categories.all.length} categories, ${taxonomy.problems.all.length} problems, ${industries.all.length} industries`,
  );
  console.log(`calendar published through ${calendar.lastPublishedYear} (${calendar.edition})`);
  return 0;
}

/** Pairs of a kind and a file, or `undefined` where the arguments aren't that. */
function candidatesOf(words: readonly string[]): CandidateFile[] | undefined {
  if (words.length === 0 || words.length % 2 !== 0) return undefined;
  const candidates: CandidateFile[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const kind = words[at];
    const file = words[at + 1];
    if (file === undefined || !isKind(kind)) return undefined;
    candidates.push({ kind, file, text: readFileSync(file, 'utf8') });
  }
  return candidates;
}

function isKind(word: string | undefined): word is ReferenceKind {
  return referenceKinds.some((kind) => kind === word);
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'path' in error;
}
