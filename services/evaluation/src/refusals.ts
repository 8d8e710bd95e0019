import type { RefusalText } from '@odr/shared/subgraph/refusal.ts';

/** What each refusal of this service says to people, and the article that it enforces. */
export const refusals = {
  ProvincialOnly: {
    article: 'Art. 20',
    zh: '效能评价方案只能由省级市场监管部门制定和撤回。',
    en: 'Only a provincial authority sets schemes of evaluation and withdraws them.',
  },
  IndicatorTwice: {
    article: 'Art. 20',
    zh: '指标{indicator}重复。每项指标只能列一次。',
    en: 'The indicator {indicator} is listed twice. List each one once.',
  },
  WeightsNotHundred: {
    article: 'Art. 20',
    zh: '权重合计应为100,现为{sum}。',
    en: 'The weights must sum to 100; they sum to {sum}.',
  },
  IndicatorWanting: {
    article: 'Art. 20',
    zh: '方案缺少必须评价的方面({aspect}):和解、满意度、处理时间均须计入。',
    en: 'The scheme leaves out {aspect}: settlement, satisfaction and handling time must each count.',
  },
  LevelOutOfRange: {
    article: 'Art. 20',
    zh: '指标{indicator}的底线值和目标值应在{least}至{most}之间。',
    en: 'Floor and target of {indicator} lie between {least} and {most}.',
  },
  FloorNotBelowTarget: {
    article: 'Art. 20',
    zh: '指标{indicator}的底线值应差于目标值。',
    en: 'The floor of {indicator} must be worse than its target.',
  },
  GradesOutOfOrder: {
    article: 'Art. 20',
    zh: '等级应从高到低排列,名称不重复,最低等级从0分起。',
    en: 'List the grades from the best down, each named once, the last one from 0.',
  },
  PeerGroupsOverlap: {
    article: 'Art. 20',
    zh: '同类组重叠({groups})。每种主体类型和规模只能属于一个组,组名不能重复。',
    en: 'Peer groups overlap ({groups}). Each kind and scale belongs to one group, and no two groups have one name.',
  },
  PeerGroupsLeaveGap: {
    article: 'Art. 20',
    zh: '主体类型{subjectKind}、规模{scale}不属于任何同类组。',
    en: 'Units of kind {subjectKind} and scale {scale} belong to no peer group.',
  },
  SchemeTooLate: {
    article: 'Art. 20',
    zh: '该评价周期已经开始。方案只能适用于尚未开始的周期。',
    en: 'That period has begun. A scheme holds for periods that have not begun.',
  },
  SchemeForThatMonth: {
    zh: '本省已有从{effectiveFrom}起施行的方案。如需更改,请先撤回。',
    en: 'The province has a scheme from {effectiveFrom} on. Withdraw it first to change it.',
  },
  SchemeCutsPeriod: {
    zh: '{effectiveFrom}不是评价周期的起始月份。方案应从一个完整周期开始施行。',
    en: 'The month {effectiveFrom} lies within a period, of this scheme or of one beside it. Begin with a whole period.',
  },
  SchemeAlreadyWithdrawn: {
    zh: '该方案已撤回。',
    en: 'The scheme has been withdrawn already.',
  },
  SchemeInForce: {
    article: 'Art. 20',
    zh: '该方案已施行,不能撤回。可以制定新方案。',
    en: 'The scheme has taken effect and can no longer be withdrawn. Adopt another one.',
  },
} as const satisfies Record<string, RefusalText>;
