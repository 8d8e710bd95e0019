import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  complaintId,
  concluded,
  contactDueAt,
  contactOverdue,
  contacted,
  ended,
  filed,
  justAfter,
  noFeedbackAt,
  settleDueAt,
  settlementOverdue,
  withoutFeedbackAt,
} from './a-complaint.ts';
import { evolve } from './complaint.ts';
import { decideDeadlines } from './note-deadlines.ts';

const given = deciderSpec(evolve, decideDeadlines);
const input = { complaintId };
const overdue = [contactOverdue, settlementOverdue];
const afterAll = justAfter(noFeedbackAt);

describe('a deadline', () => {
  it('has not passed at its own last millisecond', () => {
    given(filed).when(input, { now: contactDueAt }).thenNothing();
    given(filed, contacted).when(input, { now: settleDueAt }).thenNothing();
  });

  it('has passed a millisecond later: contact by the 3rd working day (Art. 12), settlement by the 10th (Art. 13)', () => {
    given(filed)
      .when(input, { now: justAfter(contactDueAt) })
      .then(contactOverdue);
    given(filed, contacted)
      .when(input, { now: justAfter(settleDueAt) })
      .then(settlementOverdue);
  });

  it('is noted once', () => {
    given(filed, contactOverdue).when(input, { now: settleDueAt }).thenNothing();
    given(filed, ...overdue)
      .when(input, { now: noFeedbackAt })
      .thenNothing();
  });

  it('is noted after downtime too, in the order in which they passed', () => {
    given(filed)
      .when(input, { now: justAfter(settleDueAt) })
      .then(...overdue);
  });

  it('for contact no longer passes once contact is recorded', () => {
    given(filed, contacted)
      .when(input, { now: justAfter(contactDueAt) })
      .thenNothing();
  });

  it.each(ended)('no longer passes once the case is %s', (_status, ...past) => {
    given(...past)
      .when(input, { now: afterAll })
      .thenNothing();
  });
});

describe('a case without feedback 20 working days after settlement was due', () => {
  it('goes on up to the last millisecond of the 20th', () => {
    given(filed, ...overdue)
      .when(input, { now: noFeedbackAt })
      .thenNothing();
  });

  it('becomes NOT_SETTLED for want of feedback a millisecond later, contacted or not', () => {
    given(filed, ...overdue)
      .when(input, { now: afterAll })
      .then(concluded(withoutFeedbackAt(afterAll)));
    given(filed, contacted, settlementOverdue)
      .when(input, { now: afterAll })
      .then(concluded(withoutFeedbackAt(afterAll)));
  });

  it('has all its missed deadlines noted first after downtime', () => {
    given(filed)
      .when(input, { now: afterAll })
      .then(...overdue, concluded(withoutFeedbackAt(afterAll)));
  });
});
