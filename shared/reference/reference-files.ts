import { z } from 'zod';
import { authorityLevels } from '../division/authority.ts';

const day = z.iso.date();
const name = z.string().trim().min(1).max(100);
const divisionCode = z.string().regex(/^\d{6}$/, 'expected six digits');
const zoneCode = z.string().regex(/^\d{4}Z[0-9A-Z]$/, 'expected four digits of the prefecture, Z and one more');
const placeCode = z.union([divisionCode, zoneCode]);

const edition = {
  /** `YYYY-MM-DD`, or `YYYY-MM-DD.n` for the nth correction: the later in order of text wins. */
  edition: z.string().regex(/^\d{4}-\d{2}-\d{2}(\.\d)?$/, 'expected a date, YYYY-MM-DD or YYYY-MM-DD.n'),
  source: z.string().min(1),
  validFrom: day,
};

const succession = { validTo: day.optional(), successor: z.string().optional() };
const whole = (row: { validTo?: string | undefined; successor?: string | undefined }) =>
  (row.validTo === undefined) === (row.successor === undefined);
const wholeMessage = 'validTo and successor belong together';

const term = z
  .strictObject({
    code: z.string().regex(/^[A-Z0-9]{1,8}$/, 'expected capitals and digits'),
    parent: z.string().optional(),
    zh: name,
    en: name,
    ...succession,
  })
  .refine(whole, wholeMessage);

/** The files of reference data, by kind; a file is named `<kind>.json`. */
export const referenceFiles = {
  divisions: z.strictObject({
    ...edition,
    knownFrom: day,
    rows: z.array(z.tuple([divisionCode, name]).or(z.tuple([divisionCode, name, day]))).min(1),
  }),
  'division-overlay': z.strictObject({
    ...edition,
    zones: z.array(
      z.strictObject({ code: zoneCode, name, county: divisionCode, validFrom: day.optional(), ...succession }),
    ),
    retired: z.array(
      z.strictObject({
        code: divisionCode,
        name,
        validFrom: day.optional(),
        validTo: day,
        successor: divisionCode,
        alsoTo: z.array(divisionCode).optional(),
      }),
    ),
  }),
  authorities: z.strictObject({
    ...edition,
    national: name,
    suffix: name,
    without: z.array(divisionCode),
    explicit: z.array(
      z.strictObject({
        id: z.string().regex(/^CN-[0-9A-Z]{6}$/, 'expected CN- and the code of its division'),
        level: z.enum(authorityLevels),
        name,
        division: placeCode,
        jurisdiction: z.array(placeCode).min(1),
        validFrom: day.optional(),
        ...succession,
      }),
    ),
  }),
  taxonomy: z.strictObject({ ...edition, categories: z.array(term).min(1), problems: z.array(term).min(1) }),
  industries: z.strictObject({ ...edition, industries: z.array(term).min(1) }),
  'calendar-overrides': z.strictObject({
    ...edition,
    /** The last year whose calendar is published, by the package or by the days here. */
    publishedThroughYear: z.int().min(2018).max(2100),
    days: z.array(
      z.strictObject({
        date: day,
        kind: z.enum(['HOLIDAY', 'MAKE_UP_WORKING_DAY', 'ORDINARY']),
        zh: name.optional(),
        en: name.optional(),
        source: z.string().min(1),
      }),
    ),
  }),
} as const;

export type ReferenceKind = keyof typeof referenceFiles;
export const referenceKinds = Object.keys(referenceFiles) as ReferenceKind[];

/** The parsed contents of all files. */
export type ReferenceContents = { [Kind in ReferenceKind]: z.output<(typeof referenceFiles)[Kind]> };

/** Thrown when reference data can't be used; the message names the file and every fault. */
export class ReferenceDataError extends Error {
  override name = 'ReferenceDataError';
}

/**
 * Parses the text of one file.
 *
 * @param file its name, for the message
 * @throws ReferenceDataError
 */
export function parseReferenceFile<Kind extends ReferenceKind>(
  kind: Kind,
  text: string,
  file: string,
): ReferenceContents[Kind] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ReferenceDataError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = referenceFiles[kind].safeParse(json);
  if (parsed.success) return parsed.data as ReferenceContents[Kind];
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new ReferenceDataError(`${file} does not fit the kind ${kind}:\n${faults.slice(0, 20).join('\n')}`);
}
