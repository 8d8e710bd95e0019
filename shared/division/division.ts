/** `ZONE` is a local zone, such as a development zone, that has no GB/T 2260 code and lies in a county. */
export const divisionLevels = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'ZONE'] as const;
export type DivisionLevel = (typeof divisionLevels)[number];

/**
 * An administrative division (GB/T 2260) or a local zone. `province`, `prefecture` and `county` are the columns that tables
 * keep beside the code: the codes of the divisions that it lies in or is, `null` where there is none. Districts of
 * municipalities (110101) and counties directly under a province (429004) have no prefecture; a prefecture without
 * counties (441900) has no county. Dates are `YYYY-MM-DD`; `validTo` is the first day on which it is no longer valid.
 */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly province: string;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly validFrom: string;
  readonly validTo?: string;
  /** Who inherits open work and reviewing rights once this one is no longer valid. */
  readonly successor?: string;
  /** Further divisions that took a part of it. */
  readonly alsoTo?: readonly string[];
}

/** The code of the whole country, the ancestor of every division. */
export const wholeCountry = '000000';

/** The level that a GB/T 2260 code shows by its zeros. */
export function levelOfCode(code: string): Exclude<DivisionLevel, 'ZONE'> {
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
}

/** Whether `division` is `ancestor` or lies in it, by the codes as they are written. */
export function liesIn(division: Division, ancestor: string): boolean {
  return (
    ancestor === wholeCountry ||
    division.code === ancestor ||
    division.county === ancestor ||
    division.prefecture === ancestor ||
    division.province === ancestor
  );
}
