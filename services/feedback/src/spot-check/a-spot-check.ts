import type { Judgement, SampledFeedback, SpotCheckEvent } from './spot-check.ts';

/* For tests only: a check of two feedbacks, the first given to officer-zhou, the second to officer-wu. */

export const now = new Date('2026-03-20T02:00:00Z');
export const checkId = '019c5441-0000-7000-8000-0000000000c1';
export const [itemZhou, itemWu] = ['019c5441-0000-7000-8000-0000000000a1', '019c5441-0000-7000-8000-0000000000a2'];
const place = { division: '330106', province: '330000', prefecture: '330100', county: '330106' };
const enterpriseId = '019c5441-0000-7000-8000-0000000000e1';

export const sample: readonly SampledFeedback[] = [
  { complaintId: '019c5441-0000-7000-8000-000000000001', feedbackVersion: 1, enterpriseId, ...place },
  { complaintId: '019c5441-0000-7000-8000-000000000002', feedbackVersion: 2, enterpriseId, ...place },
];

export const drawn: Extract<SpotCheckEvent, { type: 'Drawn' }> = {
  type: 'Drawn',
  id: checkId,
  authorityId: 'CN-330106',
  division: '330106',
  drawnBy: 'officer-zhou',
  drawnAt: now,
  filter: { enterpriseId: null, from: '2026-01-01', to: '2026-03-19', contradictedOnly: false },
  seed: 'ab'.repeat(32),
  asOf: new Date('2026-03-20T01:59:00Z'),
  population: 17,
  items: sample.map((feedback, index) => ({
    ...feedback,
    id: [itemZhou, itemWu][index] ?? '',
    assignee: ['officer-zhou', 'officer-wu'][index] ?? '',
    judgement: null,
  })),
};

export const judged = (by: string, finding: Judgement['finding']): Judgement => ({
  finding,
  note: '核对通话记录。',
  by,
  at: now,
});

export const found = (itemId: string, by: string, finding: Judgement['finding']): SpotCheckEvent => ({
  type: 'FindingRecorded',
  itemId,
  judgement: judged(by, finding),
});
