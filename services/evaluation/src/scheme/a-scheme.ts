import { scales, subjectKinds } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Authority } from '@odr/shared/division/authority.ts';
import type { SchemeEvent, SchemeRules } from './scheme.ts';

/** For tests only: a scheme that can be evaluated by. */
export const rules: SchemeRules = {
  effectiveFrom: '2027-01',
  cadence: 'YEARLY',
  minimumCases: 10,
  indicators: [
    { indicator: 'SETTLEMENT_RATE', weight: 40, floor: '0.5000', target: '0.9500' },
    { indicator: 'SATISFACTION', weight: 30, floor: '2.0000', target: '4.5000' },
    { indicator: 'HANDLING_DAYS_MEAN', weight: 30, floor: '10.0000', target: '3.0000' },
  ],
  grades: [
    { grade: 'A', fromScore: 85 },
    { grade: 'B', fromScore: 60 },
    { grade: 'C', fromScore: 0 },
  ],
  peerGroups: [
    { code: 'LARGER', subjectKinds, scales: ['LARGE', 'MEDIUM'] },
    { code: 'SMALLER', subjectKinds, scales: scales.filter((scale) => scale === 'SMALL' || scale === 'MICRO') },
  ],
};

export const zhejiang: Authority = {
  id: 'CN-330000',
  level: 'PROVINCIAL',
  name: '浙江省市场监督管理局',
  division: '330000',
  jurisdiction: ['330000'],
  validFrom: '2018-01-01',
};
export const hangzhou: Authority = { ...zhejiang, id: 'CN-330100', level: 'PREFECTURAL', division: '330100' };

export const now = new Date('2026-11-24T02:00:00Z');
export const schemeId = '019349f2-7b1c-7e3a-9d53-2f1d2c3b4a59';
export const adopted: Extract<SchemeEvent, { type: 'Adopted' }> = {
  type: 'Adopted',
  id: schemeId,
  province: '330000',
  number: 1,
  authorityId: 'CN-330000',
  adoptedAt: now,
  rules,
};
