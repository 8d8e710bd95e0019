import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  calendar,
  complaintId,
  contacted,
  ended,
  enterprise,
  filed,
  shanghai,
  written,
} from '../complaint/a-complaint.ts';
import { type ComplaintEvent, evolve as evolveComplaint } from '../complaint/complaint.ts';
import { issued, issuedAt, orderId, words } from './an-order.ts';
import { type IssueOrder, decideIssue, issueOrderInput } from './issue-order.ts';
import { evolve } from './supervision-order.ts';

const given = deciderSpec(evolve, decideIssue);
const complaintAfter = (...events: ComplaintEvent[]) =>
  events.reduce(evolveComplaint, evolveComplaint(undefined, filed));
const facts = { complaint: complaintAfter(contacted), enterprise, authorityId: 'CN-330106', calendar };
const context = { id: orderId, now: issuedAt, facts };
const input: IssueOrder = { complaintId, instruction: words.instruction, dueOn: null, dueInWorkingDays: 3 };

describe('issuing a supervision order (Art. 16–18)', () => {
  it('sets a time in Shanghai’s working days, or a day', () => {
    given().when(input, context).then(issued);
    given()
      .when({ ...input, dueInWorkingDays: null, dueOn: '2026-02-26' }, context)
      .then(issued);
  });

  it.each(ended)('is open on a complaint that is %s', (_status, _filed, ...events) => {
    const complaint = complaintAfter(...events);
    given()
      .when(input, { ...context, facts: { ...facts, complaint } })
      .then(issued);
  });

  it.each(['2026-02-14', '2026-02-13', '2026-08-14'])(
    'refuses %s: today, past, or more than 180 days ahead',
    (dueOn) => {
      given()
        .when({ ...input, dueInWorkingDays: null, dueOn }, context)
        .thenRefused('DueDayOutOfRange', { days: 180 });
    },
  );

  it.each(['2026-02-15', '2026-08-13'])('takes the first and the last day: %s', (dueOn) => {
    given()
      .when({ ...input, dueInWorkingDays: null, dueOn }, context)
      .then({ ...issued, dueAt: shanghai(`${dueOn}T23:59:59.999`) });
  });

  it('needs somebody who can answer', () => {
    for (const other of [undefined, { ...enterprise, odrStatus: 'EXITED' as const }]) {
      given()
        .when(input, { ...context, facts: { ...facts, enterprise: other } })
        .thenRefused('NobodyToAnswer');
    }
  });

  it('takes a day or a number of working days, and words', () => {
    const takes = (change: object) => issueOrderInput.safeParse({ ...input, ...change }).success;
    expect(takes({})).toBe(true);
    expect(takes({ dueOn: '2026-02-26' })).toBe(false);
    expect(takes({ dueInWorkingDays: null })).toBe(false);
    expect(takes({ dueInWorkingDays: 0 })).toBe(false);
    expect(takes({ dueInWorkingDays: null, dueOn: '2026-02-30' })).toBe(false);
    expect(takes({ instruction: ' ' })).toBe(false);
    expect(takes({ instruction: written.message.repeat(400) })).toBe(false);
  });
});
