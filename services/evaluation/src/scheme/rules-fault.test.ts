import { describe, expect, it } from '@jest/globals';
import { scales, subjectKinds } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import fc from 'fast-check';
import { rules } from './a-scheme.ts';
import { parseLevel, tenThousandths } from './level.ts';
import { faultOfRules } from './rules-fault.ts';
import type { PeerGroup, WeightedIndicator } from './scheme.ts';

const [settlement, satisfaction, days] = rules.indicators as [WeightedIndicator, WeightedIndicator, WeightedIndicator];
const withIndicators = (...indicators: WeightedIndicator[]) => faultOfRules({ ...rules, indicators });
const withGroups = (...peerGroups: PeerGroup[]) => faultOfRules({ ...rules, peerGroups });

describe('the rules of a scheme (Art. 20)', () => {
  it('can be evaluated by where nothing is wrong with them', () => {
    expect(faultOfRules(rules)).toBeUndefined();
  });

  it('have weights that sum to 100, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 }), (weights) => {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const fault = faultOfRules({
          ...rules,
          indicators: rules.indicators.map((each, index) => ({ ...each, weight: weights[index] ?? 0 })),
        });
        expect(fault).toEqual(sum === 100 ? undefined : { refused: 'WeightsNotHundred', details: { sum } });
      }),
    );
  });

  it('weigh no indicator twice', () => {
    expect(withIndicators(settlement, settlement, satisfaction)).toEqual({
      refused: 'IndicatorTwice',
      details: { indicator: 'SETTLEMENT_RATE' },
    });
  });

  it.each([
    [
      'SETTLEMENT',
      [
        { ...satisfaction, weight: 50 },
        { ...days, weight: 50 },
      ],
    ],
    [
      'SATISFACTION',
      [
        { ...settlement, weight: 50 },
        { ...days, weight: 50 },
      ],
    ],
    [
      'HANDLING_TIME',
      [
        { ...settlement, weight: 50 },
        { ...satisfaction, weight: 50 },
      ],
    ],
  ])('leave out no %s', (aspect, indicators) => {
    expect(withIndicators(...indicators)).toEqual({ refused: 'IndicatorWanting', details: { aspect } });
  });

  it('have a floor that is worse than the target: the lower rate, the more days', () => {
    const fault = (indicator: string) => ({ refused: 'FloorNotBelowTarget', details: { indicator } });
    expect(withIndicators({ ...settlement, target: settlement.floor }, satisfaction, days)).toEqual(
      fault('SETTLEMENT_RATE'),
    );
    expect(withIndicators(settlement, satisfaction, { ...days, floor: '3.0000', target: '10.0000' })).toEqual(
      fault('HANDLING_DAYS_MEAN'),
    );
  });

  it('have levels that the indicator can reach', () => {
    expect(withIndicators(settlement, { ...satisfaction, target: '5.0001' }, days)).toMatchObject({
      refused: 'LevelOutOfRange',
      details: { indicator: 'SATISFACTION' },
    });
  });

  it('have grades from the best down to 0, each named once', () => {
    const withGrades = (...scores: [string, number][]) =>
      faultOfRules({ ...rules, grades: scores.map(([grade, fromScore]) => ({ grade, fromScore })) });
    const fault = { refused: 'GradesOutOfOrder' };
    expect(withGrades(['A', 0])).toBeUndefined();
    expect(withGrades(['A', 80], ['B', 10])).toEqual(fault);
    expect(withGrades(['A', 80], ['B', 80], ['C', 0])).toEqual(fault);
    expect(withGrades(['A', 80], ['A', 0])).toEqual(fault);
  });
});

describe('the peer groups of a scheme (Art. 20)', () => {
  const whole = { subjectKinds: [...subjectKinds], scales: [...scales] };

  it('have different names', () => {
    expect(withGroups({ code: 'ALL', ...whole }, { code: 'ALL', ...whole })).toMatchObject({
      refused: 'PeerGroupsOverlap',
      details: { groups: ['ALL'] },
    });
  });

  it('name what they leave out, and what belongs to several', () => {
    expect(withGroups({ code: 'ALL', ...whole, scales: ['LARGE', 'MEDIUM', 'SMALL'] })).toEqual({
      refused: 'PeerGroupsLeaveGap',
      details: { subjectKind: 'ENTERPRISE', scale: 'MICRO' },
    });
    expect(withGroups({ code: 'ALL', ...whole }, { code: 'TINY', ...whole, scales: ['MICRO'] })).toEqual({
      refused: 'PeerGroupsOverlap',
      details: { groups: ['ALL', 'TINY'], subjectKind: 'ENTERPRISE', scale: 'MICRO' },
    });
  });

  it('are accepted exactly where each kind of each scale belongs to one of them', () => {
    const group = fc.record({ subjectKinds: fc.subarray([...subjectKinds]), scales: fc.subarray([...scales]) });
    const splitByScale = fc
      .array(fc.nat({ max: 2 }), { minLength: scales.length, maxLength: scales.length })
      .map((to) =>
        [0, 1, 2].map((of) => ({ subjectKinds: [...subjectKinds], scales: scales.filter((_, at) => to[at] === of) })),
      );
    const drawn = fc.oneof(fc.array(group, { minLength: 1, maxLength: 4 }), splitByScale);
    fc.assert(
      fc.property(drawn, (groups) => {
        const fault = withGroups(...groups.map((each, index) => ({ code: `G${index}`, ...each })));
        const belongings = subjectKinds.flatMap((kind) =>
          scales.map((scale) => groups.filter((g) => g.subjectKinds.includes(kind) && g.scales.includes(scale)).length),
        );
        expect(fault === undefined).toBe(belongings.every((count) => count === 1));
      }),
    );
  });
});

describe('a level', () => {
  it('is kept with four decimals and reckoned in whole ten-thousandths', () => {
    expect(['0', '0.8', '4.75', '250', '0.0001'].map(parseLevel)).toEqual([
      '0.0000',
      '0.8000',
      '4.7500',
      '250.0000',
      '0.0001',
    ]);
    expect(tenThousandths('4.7500')).toBe(47_500);
  });

  it.each(['', '-1', '1e3', '0.12345', '.5', '1.', '01', '1000', ' 1', '１'])('is not read from %j', (text) => {
    expect(parseLevel(text)).toBeUndefined();
  });
});
