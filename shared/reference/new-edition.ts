import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { parseReferenceFile, type ReferenceContents, type ReferenceKind } from './reference-files.ts';
import { loadReference, readReferenceContents, referenceFile, referenceOf, type Reference } from './reference.ts';

/** A file that an administrator wants to install: its text is read once, so that what was checked is what is installed. */
export interface CandidateFile {
  readonly kind: ReferenceKind;
  readonly file: string;
  readonly text: string;
}

export interface ExaminedEdition {
  /** The reference data as they would be. */
  readonly reference: Reference;
  /** How many codes come, for each list that grows. */
  readonly added: readonly string[];
  /** Why it can't be installed; empty where it can. */
  readonly refusals: readonly string[];
}

/**
 * Examines candidates together against the data in force: they must parse, fit together, be later than what they replace,
 * and keep every code, live or retired with its successor, for facts go on carrying the codes that they were filed with.
 *
 * @throws ReferenceDataError where a file can't be read as its kind, or the whole doesn't fit together
 */
export function examineEdition(directory: string, candidates: readonly CandidateFile[]): ExaminedEdition {
  const contents = readReferenceContents(directory);
  const current = referenceOf(contents);
  const parsed = candidates.map(({ kind, file, text }) => [kind, parseReferenceFile(kind, text, file)] as const);
  const reference = referenceOf({ ...contents, ...(Object.fromEntries(parsed) as Partial<ReferenceContents>) });
  const refusals = parsed
    .filter(([kind, { edition }]) => edition <= current.editions[kind].edition)
    .map(
      ([kind, { edition }]) =>
        `${kind}: edition ${edition} isn't later than ${current.editions[kind].edition}, in force`,
    );
  if (reference.calendar.lastPublishedYear < current.calendar.lastPublishedYear)
    refusals.push(
      `calendar-overrides: the calendar in force is published through ${current.calendar.lastPublishedYear}`,
    );

  const before = codesOf(current);
  const after = codesOf(reference);
  const added: string[] = [];
  for (const [list, codes] of Object.entries(after)) {
    const known = before[list] ?? new Set();
    const vanished = [...known].filter((code) => !codes.has(code));
    if (vanished.length > 0)
      refusals.push(`${list}: these would vanish without a successor: ${vanished.toSorted().join(', ')}`);
    const come = [...codes].filter((code) => !known.has(code)).length;
    if (come > 0) added.push(`${list}: ${come} added`);
  }
  return { reference, added, refusals };
}

/**
 * Puts examined candidates in force: each file is replaced in one step, which the services notice by themselves, and noted
 * in `history.jsonl` beside it.
 *
 * @param now for the record
 */
export function installEdition(directory: string, candidates: readonly CandidateFile[], now: Date): void {
  mkdirSync(directory, { recursive: true });
  const staged = candidates.map(({ kind, text }) => {
    const file = referenceFile(directory, kind);
    const draft = `${file}.${process.pid}.new`;
    writeFileSync(draft, text, { flush: true });
    return { kind, text, file, draft };
  });
  for (const { kind, text, file, draft } of staged) {
    renameSync(draft, file);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const { edition } = parseReferenceFile(kind, text, file);
    const record = { at: now.toISOString(), by: userInfo().username, kind, edition, sha256 };
    appendFileSync(join(directory, 'history.jsonl'), `${JSON.stringify(record)}\n`);
  }
  loadReference(directory);
}

function codesOf({ divisions, authorities, taxonomy, industries }: Reference): Record<string, Set<string>> {
  return {
    divisions: new Set(divisions.all.map(({ code }) => code)),
    authorities: new Set(authorities.all.map(({ id }) => id)),
    categories: new Set(taxonomy.categories.all.map(({ code }) => code)),
    problems: new Set(taxonomy.problems.all.map(({ code }) => code)),
    industries: new Set(industries.all.map(({ code }) => code)),
  };
}
