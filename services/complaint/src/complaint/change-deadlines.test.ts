import { describe, it } from '@jest/globals';
import { workingCalendar } from '@odr/shared/calendar/working-calendar.ts';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  calendar,
  complaintId,
  contactDueAt,
  contactOverdue,
  contacted,
  ended,
  filed,
  justAfter,
  noFeedbackAt,
  receivedAt,
  settleDueAt,
  settlementOverdue,
  shanghai,
} from './a-complaint.ts';
import { decideDeadlineChange } from './change-deadlines.ts';
import { type ComplaintEvent, type Deadlines, evolve } from './complaint.ts';

const given = deciderSpec(evolve, decideDeadlineChange);
const input = { complaintId };
const now = receivedAt;
/** Weekends off and nothing else: no Spring Festival, no Qingming. */
const plain = workingCalendar({
  edition: 'plain',
  lastPublishedYear: 2026,
  holidays: new Map(),
  makeUpDays: new Map(),
});
const sooner: Deadlines = {
  contactDueAt: shanghai('2026-02-18T23:59:59.999'),
  settleDueAt: shanghai('2026-02-27T23:59:59.999'),
  noFeedbackAt: shanghai('2026-03-27T23:59:59.999'),
  provisional: false,
};
const changed = (
  deadlines: Deadlines,
  reason: 'CALENDAR_PUBLISHED' | 'CALENDAR_CHANGED' = 'CALENDAR_CHANGED',
): ComplaintEvent => ({ type: 'DeadlineChanged', deadlines, reason });

describe('deadlines under a newer calendar (Art. 12, 13)', () => {
  it('are computed anew from the receipt', () => {
    given(filed)
      .when(input, { now, facts: { calendar: plain } })
      .then(changed(sooner));
  });

  it('stay where the calendar says the same', () => {
    given(filed).when(input, { now, facts: { calendar } }).thenNothing();
  });

  it('are no longer provisional once the year is published', () => {
    const provisional = { ...filed, deadlines: { contactDueAt, settleDueAt, noFeedbackAt, provisional: true } };
    given(provisional).when(input, { now, facts: { calendar } }).then(changed(filed.deadlines, 'CALENDAR_PUBLISHED'));
  });

  it('for contact no longer move once contact is recorded', () => {
    given(filed, contacted)
      .when(input, { now, facts: { calendar: plain } })
      .then(changed({ ...sooner, contactDueAt }));
  });

  it('that have passed stay what they were', () => {
    const late = justAfter(settleDueAt);
    given(filed, contactOverdue, settlementOverdue)
      .when(input, { now: late, facts: { calendar: plain } })
      .then(changed({ ...sooner, contactDueAt, settleDueAt }));
  });

  it('that have passed unnoticed are noted first and stay what they were', () => {
    const late = justAfter(contactDueAt);
    given(filed)
      .when(input, { now: late, facts: { calendar: plain } })
      .then(contactOverdue, changed({ ...sooner, contactDueAt }));
  });

  it.each(ended)('stay once the case is %s', (_status, ...past) => {
    given(...past)
      .when(input, { now, facts: { calendar: plain } })
      .thenNothing();
  });
});
