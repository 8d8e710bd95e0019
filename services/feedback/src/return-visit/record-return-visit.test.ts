import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import { decideVisit, recordReturnVisitInput } from './record-return-visit.ts';
import { evolve } from './return-visit.ts';

const given = deciderSpec(evolve, decideVisit);
const now = new Date('2026-03-20T02:00:00Z');
const feedbackRecordedAt = new Date('2026-02-25T02:00:00Z');
const id = '019c5441-0000-7000-8000-0000000000b1';
const facts = { authorityId: 'CN-330106', enterpriseId: '019c5441-0000-7000-8000-0000000000e1', feedbackRecordedAt };
const context = { id, viewer: { ...systemViewer, subject: 'officer-zhou' }, now, facts };
const input = {
  complaintId: '019c5441-0000-7000-8000-000000000001',
  feedbackVersion: 1,
  visitedAt: new Date('2026-03-19T02:00:00Z'),
  channel: 'PHONE',
  answer: 'CONTRADICTED',
  said: '没有收到退款。',
} as const;

describe('a return visit (Art. 14, 19)', () => {
  it('keeps what the consumer said', () => {
    const { authorityId, enterpriseId } = facts;
    const by = { authorityId, enterpriseId, officer: 'officer-zhou', recordedAt: now };
    given()
      .when(input, context)
      .then({ type: 'Recorded', id, ...input, ...by });
  });

  it('asks about a version that is there', () => {
    given()
      .when(input, { ...context, facts: { ...facts, feedbackRecordedAt: undefined } })
      .thenRefused('NoSuchVersion');
  });

  it('took place after that version was recorded, and has taken place', () => {
    const at = (visitedAt: Date) => given().when({ ...input, visitedAt }, context);
    at(new Date(feedbackRecordedAt.getTime() - 1)).thenRefused('TimeOutOfRange');
    at(new Date(now.getTime() + 1)).thenRefused('TimeOutOfRange');
  });

  it.each([
    ['CONFIRMED', null, false],
    ['CONTRADICTED', '没有收到退款。', true],
    ['NOT_REACHED', null, true],
    ['DECLINED', '不想说。', false],
  ])('with the answer %s and the words %s: fits %s', (answer, said, fits) => {
    expect(recordReturnVisitInput.safeParse({ ...input, answer, said }).success).toBe(fits);
  });
});
