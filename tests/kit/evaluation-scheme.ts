import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { stack } from './stack.ts';

const kinds = [
  'ENTERPRISE',
  'OTHER_MARKET_ENTITY',
  'INDUSTRY_ASSOCIATION',
  'SOCIAL_ORGANISATION',
  'GOVERNMENT_DEPARTMENT',
];
/** The year that the stack's clock is in: schemes are adopted for the months after it. */
export const yearNow = Number(shanghaiDay(stack.now()).slice(0, 4));

/**
 * The input of `adoptEvaluationScheme` less its key (Art. 20): weights add up to 100 with the settlement weight of 40.
 * @param effectiveFrom a month, as 2027-01
 */
export function aScheme(effectiveFrom: string, settlementWeight = 40) {
  return {
    effectiveFrom,
    cadence: 'YEARLY',
    minimumCases: 10,
    indicators: [
      { indicator: 'SETTLEMENT_RATE', weight: settlementWeight, floor: '0.5', target: '0.95' },
      { indicator: 'SATISFACTION', weight: 30, floor: '2', target: '4.5' },
      { indicator: 'HANDLING_DAYS_MEAN', weight: 30, floor: '10', target: '3' },
    ],
    grades: [
      { grade: 'A', fromScore: 85 },
      { grade: 'B', fromScore: 0 },
    ],
    peerGroups: [
      { code: 'LARGER', subjectKinds: kinds, scales: ['LARGE', 'MEDIUM'] },
      { code: 'SMALLER', subjectKinds: kinds, scales: ['SMALL', 'MICRO'] },
    ],
  };
}
