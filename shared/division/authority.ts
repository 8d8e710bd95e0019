/** The levels of market-supervision authorities, from the top. */
export const authorityLevels = ['NATIONAL', 'PROVINCIAL', 'PREFECTURAL', 'COUNTY'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/**
 * A market-supervision authority (市场监管部门). Its jurisdiction is one or more divisions or local zones, each with all that
 * lies in it. Dates are `YYYY-MM-DD`; `validTo` is the first day on which it no longer exists.
 */
export interface Authority {
  /** `CN-` and the code of its division or zone; the national one is `CN-000000`. */
  readonly id: string;
  readonly level: AuthorityLevel;
  readonly name: string;
  /** The division or zone whose authority it is. */
  readonly division: string;
  readonly jurisdiction: readonly string[];
  readonly validFrom: string;
  readonly validTo?: string;
  /** The id of the authority that inherits its open work and reviewing rights. */
  readonly successor?: string;
}
