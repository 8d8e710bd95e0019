import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workingCalendar, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { authoritiesByRule } from '../division/authority-rule.ts';
import { authoritiesOf, type Authorities } from '../division/authorities.ts';
import { divisionsFromTables } from '../division/division-tables.ts';
import { divisionsOf, type Divisions } from '../division/divisions.ts';
import { calendarDataOf } from './calendar-data.ts';
import {
  parseReferenceFile,
  ReferenceDataError,
  referenceKinds,
  type ReferenceContents,
  type ReferenceKind,
} from './reference-files.ts';
import { termsOf, type Terms } from './terms.ts';

/** All reference data, ready to be asked. Never changed in place: a newer edition is another `Reference`. */
export interface Reference {
  readonly divisions: Divisions;
  readonly authorities: Authorities;
  /** What a complaint is about, and what is wrong with it: two published lists, each of two levels. */
  readonly taxonomy: { readonly categories: Terms; readonly problems: Terms };
  /** GB/T 4754 sections (门类, `F`) and divisions (大类, `52`). */
  readonly industries: Terms;
  readonly calendar: WorkingCalendar;
  readonly editions: { readonly [Kind in ReferenceKind]: { readonly edition: string; readonly source: string } };
}

const builtIn = fileURLToPath(new URL('data/', import.meta.url));

/** The file of a kind in a folder. */
export const referenceFile = (directory: string, kind: ReferenceKind): string => join(directory, `${kind}.json`);

/**
 * Loads the reference data.
 *
 * @param directory folder with newer editions (`ODR_REFERENCE_DIR`): a file there wins over the built-in file of its name
 *   unless the built-in edition is later
 * @throws ReferenceDataError naming the file and its faults
 */
export function loadReference(directory?: string): Reference {
  return referenceOf(readReferenceContents(directory));
}

/** Reads and parses the files, as `loadReference` does, without connecting them. */
export function readReferenceContents(directory?: string): ReferenceContents {
  return Object.fromEntries(referenceKinds.map((kind) => [kind, readKind(kind, directory)])) as ReferenceContents;
}

/**
 * Connects the contents of the files.
 *
 * @throws ReferenceDataError where they contradict one another
 */
export function referenceOf(contents: ReferenceContents): Reference {
  const { divisions: table, 'division-overlay': overlay, taxonomy, industries } = contents;
  try {
    const divisions = divisionsOf(
      divisionsFromTables({
        knownFrom: table.knownFrom,
        codes: table.rows.map(([code, name, validFrom]) => ({ code, name, validFrom })),
        ...overlay,
      }),
    );
    return {
      divisions,
      authorities: authoritiesOf(authoritiesByRule(contents.authorities, divisions), divisions),
      taxonomy: { categories: termsOf(taxonomy.categories), problems: termsOf(taxonomy.problems) },
      industries: termsOf(industries.industries),
      calendar: workingCalendar(calendarDataOf(contents['calendar-overrides'])),
      editions: Object.fromEntries(
        referenceKinds.map((kind) => [kind, { edition: contents[kind].edition, source: contents[kind].source }]),
      ) as Reference['editions'],
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ReferenceDataError(`The reference data don't fit together: ${error.message}`, { cause: error });
  }
}

function readKind<Kind extends ReferenceKind>(kind: Kind, directory: string | undefined): ReferenceContents[Kind] {
  const shipped = parse(kind, referenceFile(builtIn, kind));
  const file = directory === undefined ? undefined : referenceFile(directory, kind);
  if (file === undefined || statSync(file, { throwIfNoEntry: false }) === undefined) return shipped;
  const installed = parse(kind, file);
  return installed.edition >= shipped.edition ? installed : shipped;
}

function parse<Kind extends ReferenceKind>(kind: Kind, file: string): ReferenceContents[Kind] {
  return parseReferenceFile(kind, readFileSync(file, 'utf8'), file);
}
