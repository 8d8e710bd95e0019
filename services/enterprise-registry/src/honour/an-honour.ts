import { enterpriseId } from '../enterprise/an-enterprise.ts';
import { type Honour, type HonourEvent, evolve } from './honour.ts';

/* For tests only: one honour, from which each test tells what is different. */

export const honourId = '019c5500-0000-7000-8000-000000000041';

export const honoured = {
  type: 'Honoured',
  honour: {
    id: honourId,
    enterpriseId,
    kind: 'MODEL_UNIT',
    title: '放心消费示范单位',
    authorityId: 'CN-330106',
    documentNumber: '杭西市监〔2026〕8号',
    awardedOn: '2026-02-13',
    validUntil: '2028-02-12',
  },
} satisfies HonourEvent;
export const honourRevoked = {
  type: 'HonourRevoked',
  revokedOn: '2026-02-13',
  reason: '示范作用丧失',
} satisfies HonourEvent;
export const anHonour: Honour = evolve(undefined, honoured);
