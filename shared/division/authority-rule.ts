import type { Authority, AuthorityLevel } from './authority.ts';
import { wholeCountry, type Division } from './division.ts';
import type { Divisions } from './divisions.ts';

/** How the authorities follow from the divisions, and where they don't. */
export interface AuthorityRule {
  /** The name of the national authority. */
  readonly national: string;
  /** What follows a division's name in the name of its authority. */
  readonly suffix: string;
  /** Divisions that have no authority. */
  readonly without: readonly string[];
  /** Authorities that replace the rule's of the same id, or come besides, such as those of zones. */
  readonly explicit: readonly (Omit<Authority, 'validFrom' | 'validTo' | 'successor'> & {
    readonly validFrom?: string | undefined;
    readonly validTo?: string | undefined;
    readonly successor?: string | undefined;
  })[];
}

const levels = { PROVINCE: 'PROVINCIAL', PREFECTURE: 'PREFECTURAL', COUNTY: 'COUNTY' } as const satisfies Record<
  string,
  AuthorityLevel
>;

const idOf = (code: string): string => `CN-${code}`;

/** One authority for the country and for each province, prefecture and county, past ones included, then the exceptions. */
export function authoritiesByRule(rule: AuthorityRule, divisions: Divisions): Authority[] {
  const validFrom = divisions.all.reduce(
    (first, each) => (each.validFrom < first ? each.validFrom : first),
    '9999-12-31',
  );
  const authorities = new Map<string, Authority>();
  const add = (authority: Authority) => authorities.set(authority.id, authority);
  add({
    id: idOf(wholeCountry),
    level: 'NATIONAL',
    name: rule.national,
    division: wholeCountry,
    jurisdiction: [wholeCountry],
    validFrom,
  });
  const without = new Set(rule.without);
  for (const division of divisions.all) {
    if (division.level === 'ZONE' || without.has(division.code)) continue;
    add({
      id: idOf(division.code),
      level: levels[division.level],
      name: `${namePrefix(division, divisions)}${division.name}${rule.suffix}`,
      division: division.code,
      jurisdiction: [division.code],
      validFrom: division.validFrom,
      ...(division.validTo !== undefined && { validTo: division.validTo }),
      ...(division.successor !== undefined && { successor: idOf(division.successor) }),
    });
  }
  for (const { validFrom: from, validTo, successor, ...authority } of rule.explicit)
    add({
      ...authority,
      validFrom: from ?? divisions.find(authority.division)?.validFrom ?? validFrom,
      ...(validTo !== undefined && { validTo }),
      ...(successor !== undefined && { successor }),
    });
  return [...authorities.values()];
}

/** Districts are named with their city (杭州市西湖区), counties and county-level cities alone (桐庐县, 义乌市). */
function namePrefix(division: Division, divisions: Divisions): string {
  if (division.level !== 'COUNTY' || !division.name.endsWith('区')) return '';
  return divisions.find(division.prefecture ?? division.province)?.name ?? '';
}
