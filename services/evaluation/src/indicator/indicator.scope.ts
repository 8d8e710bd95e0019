import type { Authorities, Scope } from '@odr/shared/division/authorities.ts';
import { wholeCountry } from '@odr/shared/division/division.ts';
import type { Divisions } from '@odr/shared/division/divisions.ts';
import type { EnterpriseCopy } from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import type { ViewerScope } from '@odr/shared/scope/viewer-scope.ts';

/**
 * Whether the viewer may see an enterprise's live indicators: its members, the authorities whose jurisdiction covers its address, and the
 * one that reviews it, which keeps the sight after a move until a handover is recorded.
 */
export function seesEnterprise(scope: ViewerScope, enterprise: EnterpriseCopy, authorities: Authorities): boolean {
  switch (scope.of) {
    case 'ENTERPRISES':
      return scope.ids.includes(enterprise.id);
    case 'AUTHORITY':
      return (
        authorities.covers(scope.authority, enterprise.division) ||
        authorities.successorOf(enterprise.reviewingAuthority ?? '')?.id === scope.authority.id
      );
    case 'CONSUMER':
    case 'NOTHING':
      return false;
  }
}

/**
 * The divisions that together make up a subtree, none lying in another: the division asked for with the abolished ones that it took
 * over, or without one the whole of the viewer's jurisdiction.
 *
 * @returns `null` where the viewer may not see it
 */
export function divisionsSeen(
  scope: ViewerScope,
  code: string | null,
  authorities: Authorities,
  divisions: Divisions,
): string[] | null {
  if (scope.of !== 'AUTHORITY') return null;
  const { authority } = scope;
  if (code === null) return apart(authorities.scopeOf(authority), divisions);
  const seesAll = authorities.scopeOf(authority) === 'ALL';
  const exists = code === wholeCountry || divisions.find(code) !== undefined;
  if (!exists || !(seesAll || authorities.covers(authority, code))) return null;
  return apart(authorities.scopeOf({ ...authority, jurisdiction: [code] }), divisions);
}

/** The codes of a scope without those that lie in another of them, whose cases would count twice. */
function apart(scope: Scope, divisions: Divisions): string[] {
  if (scope === 'ALL') return [wholeCountry];
  const codes = scope.flatMap((condition) => condition.codes);
  return codes.filter((code) => !codes.some((other) => other !== code && divisions.covers(other, code)));
}
