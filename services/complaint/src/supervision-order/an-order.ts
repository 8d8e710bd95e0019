import { complaintId, daysAfter, enterprise, receivedAt, shanghai } from '../complaint/a-complaint.ts';
import type { SupervisionOrderEvent } from './supervision-order.ts';

/* For tests only: one order, from which each test tells what is different. */

export const orderId = '019c5500-0000-7000-8000-000000000010';

/** The day after the complaint came in: Saturday 14 February 2026, a working day. */
export const issuedAt = daysAfter(receivedAt, 1);
/** Three working days later: the Spring Festival lies between. */
export const dueAt = shanghai('2026-02-26T23:59:59.999');

/** Everything that people wrote: none of it may leave the service. */
export const words = { instruction: '请说明为何拒绝退款。', answer: '已与张女士沟通并退款。', note: '企业已整改。' };

export const issued: Extract<SupervisionOrderEvent, { type: 'Issued' }> = {
  type: 'Issued',
  id: orderId,
  complaintId,
  enterpriseId: enterprise.id,
  division: '330106',
  authorityId: 'CN-330106',
  instruction: words.instruction,
  issuedAt,
  dueAt,
};

export const answered = (at: Date): SupervisionOrderEvent => ({ type: 'Answered', answer: { at, text: words.answer } });

export const closed = (at: Date, authorityId = 'CN-330106'): SupervisionOrderEvent => ({
  type: 'Closed',
  closing: { at, authorityId, note: words.note },
});
