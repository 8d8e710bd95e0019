import { levelOfCode, liesIn, wholeCountry, type Division } from './division.ts';
import { lastSuccessors } from './successors.ts';

/** Look-up of divisions, past ones included. Unknown codes are never an error: they are found nowhere. */
export interface Divisions {
  readonly all: readonly Division[];
  find(code: string): Division | undefined;
  /** The division of a record. @throws Error where the reference data lost it, which they never should */
  get(code: string): Division;
  /** Whether the code is known and valid on that day (`YYYY-MM-DD`). */
  validAt(code: string, date: string): boolean;
  /** Whether `code` is `ancestor` or lies in it, by the codes as they are written; `000000` covers all that are known. */
  covers(ancestor: string, code: string): boolean;
  /** From the province down to the division itself; empty for an unknown code. */
  path(code: string): Division[];
  /** The divisions right below, valid on that day, in order of code; `000000` has the provinces. */
  children(code: string, date: string): Division[];
  /** The division that stands today for this code: itself, or the last of its successors. */
  successorOf(code: string): Division | undefined;
  /** The retired divisions for which this one stands today. */
  predecessorsOf(code: string): readonly Division[];
}

/**
 * @throws Error naming a code that occurs twice, a successor that is unknown or leads back, and a county without province
 */
export function divisionsOf(all: readonly Division[]): Divisions {
  const byCode = new Map<string, Division>();
  for (const division of all) {
    if (byCode.has(division.code)) throw new Error(`division ${division.code} occurs twice`);
    byCode.set(division.code, division);
  }
  for (const { code, province } of all)
    if (!byCode.has(province)) throw new Error(`division ${code} lies in no known province`);

  const last = lastSuccessors(byCode);
  const predecessors = Map.groupBy(
    all.filter(({ code }) => last.get(code) !== code),
    ({ code }) => last.get(code),
  );
  const below = Map.groupBy(
    all.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    parentOf,
  );
  const find = (code: string) => byCode.get(code);
  const validAt = (code: string, date: string) => {
    const division = find(code);
    if (division === undefined || date < division.validFrom) return false;
    return division.validTo === undefined || date < division.validTo;
  };
  return {
    all,
    find,
    get(code) {
      const division = find(code);
      if (division === undefined) throw new Error(`The division ${code} is not in the reference data.`);
      return division;
    },
    validAt,
    covers(ancestor, code) {
      const division = find(code);
      return division !== undefined && liesIn(division, ancestor);
    },
    path(code) {
      const division = find(code);
      if (division === undefined) return [];
      const { province, prefecture, county } = division;
      return [...new Set([province, prefecture, county, code])]
        .map((step) => (step === null ? undefined : find(step)))
        .filter((step) => step !== undefined);
    },
    children: (code, date) => (below.get(code) ?? []).filter((child) => validAt(child.code, date)),
    successorOf: (code) => find(last.get(code) ?? code),
    predecessorsOf: (code) => predecessors.get(code) ?? [],
  };
}

function parentOf(division: Division): string {
  const { level, province, prefecture, county } = division;
  if (level === 'ZONE') return county ?? province;
  return levelOfCode(division.code) === 'PROVINCE'
    ? wholeCountry
    : level === 'COUNTY'
      ? (prefecture ?? province)
      : province;
}
