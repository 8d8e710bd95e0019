import type { Authority } from './authority.ts';
import { liesIn, wholeCountry, type DivisionLevel } from './division.ts';
import type { Divisions } from './divisions.ts';
import { lastSuccessors } from './successors.ts';

/** The column of a table that a condition looks at; `division` is the column of the code itself. */
export type ScopeColumn = 'province' | 'prefecture' | 'county' | 'division';

/** `ALL`, or the conditions of which a row must fulfil one: `column` holds one of `codes`. */
export type Scope = 'ALL' | readonly { readonly column: ScopeColumn; readonly codes: readonly string[] }[];

/** Look-up of authorities, past ones included. */
export interface Authorities {
  readonly all: readonly Authority[];
  find(id: string): Authority | undefined;
  /** The authority that stands today for this id: itself, or the last of its successors. */
  successorOf(id: string): Authority | undefined;
  /** The authority for which an officer or analyst acts today; undefined for whoever acts for none. */
  actingFor(viewer: { readonly authority?: string | undefined }): Authority | undefined;
  /**
   * Whether the division lies in the authority's jurisdiction, as its code is written or by its successor: who inherits a
   * division sees its past, and who gave it away keeps the sight of what was filed before.
   */
  covers(authority: Authority, division: string): boolean;
  /** The same as conditions for a query over the columns that tables keep beside the code. */
  scopeOf(authority: Authority): Scope;
  /**
   * Who reviews an enterprise at an address in this division: the zone's own authority, else the county's, else the
   * prefecture's. Undefined for a division that is too large for an address, unknown, or without an authority.
   */
  reviewingAuthorityOf(division: string): Authority | undefined;
}

const columns: Record<DivisionLevel, ScopeColumn> = {
  PROVINCE: 'province',
  PREFECTURE: 'prefecture',
  COUNTY: 'county',
  ZONE: 'division',
};

/** @throws Error naming an authority with an unknown division, jurisdiction or successor */
export function authoritiesOf(all: readonly Authority[], divisions: Divisions): Authorities {
  const byId = new Map(all.map((authority) => [authority.id, authority]));
  const known = (code: string) => code === wholeCountry || divisions.find(code) !== undefined;
  for (const { id, division, jurisdiction } of all)
    for (const code of [division, ...jurisdiction])
      if (!known(code)) throw new Error(`authority ${id} names the division ${code}, which is unknown`);

  const last = lastSuccessors(byId);
  const retired = divisions.all.filter((each) => each.validTo !== undefined);
  const byDivision = new Map(all.map((authority) => [authority.division, authority]));
  const withCounties = new Set(
    divisions.all
      .filter((each) => each.level === 'COUNTY' && each.validTo === undefined)
      .map((each) => each.prefecture),
  );
  const successorOf = (id: string) => byId.get(last.get(id) ?? id);
  return {
    all,
    find: (id) => byId.get(id),
    successorOf,
    actingFor: ({ authority }) => (authority === undefined ? undefined : successorOf(authority)),
    covers({ jurisdiction }, division) {
      const written = divisions.find(division);
      const today = divisions.successorOf(division);
      if (written === undefined || today === undefined) return false;
      return jurisdiction.some((code) => liesIn(written, code) || liesIn(today, code));
    },
    scopeOf({ jurisdiction }) {
      if (jurisdiction.includes(wholeCountry)) return 'ALL';
      const inherited = retired.filter((each) => {
        const today = divisions.successorOf(each.code);
        return jurisdiction.some((code) => today !== undefined && liesIn(today, code) && !liesIn(each, code));
      });
      const codes = new Set([...jurisdiction, ...inherited.map((each) => each.code)]);
      const byColumn = Map.groupBy(codes, (code) => columns[divisions.find(code)?.level ?? 'ZONE']);
      return [...byColumn].map(([column, ofColumn]) => ({ column, codes: ofColumn }));
    },
    reviewingAuthorityOf(division) {
      const place = divisions.successorOf(division);
      if (place === undefined || place.level === 'PROVINCE') return undefined;
      if (place.level === 'PREFECTURE' && withCounties.has(place.code)) return undefined;
      return [place.code, place.county, place.prefecture]
        .map((code) => (code === null ? undefined : byDivision.get(code)))
        .find((authority) => authority !== undefined && authority.validTo === undefined);
    },
  };
}
