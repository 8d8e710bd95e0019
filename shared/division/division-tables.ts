import { levelOfCode, type Division } from './division.ts';

/** One row of the GB/T 2260 table. Without a date of its own a code was valid before the table's `knownFrom`. */
export interface CodeRow {
  readonly code: string;
  readonly name: string;
  readonly validFrom?: string | undefined;
}

/** A code that is no longer valid from `validTo` on. */
export interface RetiredRow {
  readonly code: string;
  readonly name: string;
  readonly validFrom?: string | undefined;
  readonly validTo: string;
  readonly successor: string;
  readonly alsoTo?: readonly string[] | undefined;
}

/** A local zone and the county that it lies in. */
export interface ZoneRow {
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly successor?: string | undefined;
}

export interface DivisionTables {
  /** The day from which the tables are complete; no fact of the platform is older (the measures are of 2018-03-15). */
  readonly knownFrom: string;
  readonly codes: readonly CodeRow[];
  readonly retired: readonly RetiredRow[];
  readonly zones: readonly ZoneRow[];
}

/**
 * The divisions of the tables, each with its place.
 *
 * @throws Error naming a zone whose county is unknown
 */
export function divisionsFromTables({ knownFrom, codes, retired, zones }: DivisionTables): Division[] {
  const known = new Set([...codes, ...retired].map((row) => row.code));
  const placed = (row: CodeRow): Division => {
    const level = levelOfCode(row.code);
    const prefecture = `${row.code.slice(0, 4)}00`;
    return {
      code: row.code,
      name: row.name,
      level,
      province: `${row.code.slice(0, 2)}0000`,
      prefecture: level !== 'PROVINCE' && known.has(prefecture) ? prefecture : null,
      county: level === 'COUNTY' ? row.code : null,
      validFrom: row.validFrom ?? knownFrom,
    };
  };
  const places = new Map([...codes, ...retired].map((row) => [row.code, placed(row)]));
  return [
    ...codes.map(placed),
    ...retired.map(({ validTo, successor, alsoTo, ...row }) => ({
      ...placed(row),
      validTo,
      successor,
      ...(alsoTo && { alsoTo }),
    })),
    ...zones.map(({ code, name, county, validFrom, validTo, successor }): Division => {
      const place = places.get(county);
      if (place?.level !== 'COUNTY') throw new Error(`zone ${code} lies in ${county}, which is no county`);
      return {
        ...place,
        code,
        name,
        level: 'ZONE',
        validFrom: validFrom ?? place.validFrom,
        ...(validTo !== undefined && { validTo }),
        ...(successor !== undefined && { successor }),
      };
    }),
  ];
}
