import { type Refused, refuse } from '@odr/shared/command/decision.ts';
import { scales, subjectKinds } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { indicatorRanges, wantedByArticle20 } from './indicator-range.ts';
import { tenThousandths } from './level.ts';
import type { Grade, PeerGroup, SchemeRules, WeightedIndicator } from './scheme.ts';

/** What can be wrong with the rules of a scheme. */
export type RulesFault =
  | 'IndicatorTwice'
  | 'WeightsNotHundred'
  | 'IndicatorWanting'
  | 'LevelOutOfRange'
  | 'FloorNotBelowTarget'
  | 'GradesOutOfOrder'
  | 'PeerGroupsOverlap'
  | 'PeerGroupsLeaveGap';

/** The first thing that is wrong with a scheme's rules, naming it; nothing where they can be evaluated by. Pure. */
export function faultOfRules({ indicators, grades, peerGroups }: SchemeRules): Refused<RulesFault> | undefined {
  return weightsFault(indicators) ?? levelsFault(indicators) ?? gradesFault(grades) ?? peerGroupsFault(peerGroups);
}

function weightsFault(indicators: readonly WeightedIndicator[]): Refused<RulesFault> | undefined {
  const names = indicators.map(({ indicator }) => indicator);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return refuse('IndicatorTwice', { indicator: twice });
  const sum = indicators.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100) return refuse('WeightsNotHundred', { sum });
  for (const [aspect, ofAspect] of Object.entries(wantedByArticle20))
    if (!ofAspect.some((name) => names.includes(name))) return refuse('IndicatorWanting', { aspect });
  return undefined;
}

function levelsFault(indicators: readonly WeightedIndicator[]): Refused<RulesFault> | undefined {
  for (const { indicator, ...levels } of indicators) {
    const { better, least, most } = indicatorRanges[indicator];
    const [floor, target] = [tenThousandths(levels.floor), tenThousandths(levels.target)];
    const outside = [floor, target].some((each) => each < tenThousandths(least) || each > tenThousandths(most));
    if (outside) return refuse('LevelOutOfRange', { indicator, least, most });
    if (better === 'HIGHER' ? floor >= target : floor <= target) return refuse('FloorNotBelowTarget', { indicator });
  }
  return undefined;
}

/** From the best down, each named once, and the last one for everybody else. */
function gradesFault(grades: readonly Grade[]): Refused<RulesFault> | undefined {
  const named = new Set(grades.map(({ grade }) => grade)).size === grades.length;
  const descending = grades.every(({ fromScore }, index) => fromScore < (grades[index - 1]?.fromScore ?? Infinity));
  return named && descending && grades.at(-1)?.fromScore === 0 ? undefined : refuse('GradesOutOfOrder');
}

/** Every kind of unit of every scale belongs to one group, and to one only. */
function peerGroupsFault(groups: readonly PeerGroup[]): Refused<RulesFault> | undefined {
  const codes = groups.map(({ code }) => code);
  const sameCode = codes.find((code, index) => codes.indexOf(code) !== index);
  if (sameCode !== undefined)
    return refuse('PeerGroupsOverlap', { groups: [sameCode], subjectKind: null, scale: null });
  const cells = subjectKinds.flatMap((subjectKind) => scales.map((scale) => ({ subjectKind, scale })));
  for (const { subjectKind, scale } of cells) {
    const of = groups.filter((group) => group.subjectKinds.includes(subjectKind) && group.scales.includes(scale));
    if (of.length > 1) return refuse('PeerGroupsOverlap', { groups: of.map(({ code }) => code), subjectKind, scale });
    if (of.length === 0) return refuse('PeerGroupsLeaveGap', { subjectKind, scale });
  }
  return undefined;
}
