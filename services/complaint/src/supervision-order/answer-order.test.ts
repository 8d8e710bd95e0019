import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { daysAfter, justAfter } from '../complaint/a-complaint.ts';
import { answered, closed, dueAt, issued, issuedAt, orderId, words } from './an-order.ts';
import { answerOrderInput, decideAnswer } from './answer-order.ts';
import { evolve } from './supervision-order.ts';

const given = deciderSpec(evolve, decideAnswer);
const input = { orderId, text: words.answer };
const late = justAfter(dueAt);

describe('answering a supervision order (Art. 16)', () => {
  it('is on time to the last millisecond', () => {
    given(issued).when(input, { now: dueAt }).then(answered(dueAt));
  });

  it('is taken late too, after noting that it is', () => {
    given(issued).when(input, { now: late }).then({ type: 'Overdue' }, answered(late));
    given(issued, { type: 'Overdue' }).when(input, { now: late }).then(answered(late));
  });

  it('happens once, and not after the order is closed', () => {
    const now = daysAfter(issuedAt, 1);
    given(issued, answered(now)).when(input, { now }).thenRefused('OrderAnswered');
    given(issued, closed(now)).when(input, { now }).thenRefused('OrderClosed');
  });

  it('needs words', () => {
    expect(answerOrderInput.safeParse({ orderId, text: '' }).success).toBe(false);
  });
});
