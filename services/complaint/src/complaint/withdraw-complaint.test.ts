import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { withdrawalReasons } from '@odr/shared/contracts/complaint.vocabulary.ts';
import {
  complaintId,
  contactDueAt,
  contactOverdue,
  contacted,
  ended,
  filed,
  justAfter,
  settleDueAt,
  settlementOverdue,
  shanghai,
  written,
} from './a-complaint.ts';
import { evolve } from './complaint.ts';
import { decideWithdrawal, withdrawComplaintInput } from './withdraw-complaint.ts';

const given = deciderSpec(evolve, decideWithdrawal);
const input = { complaintId, reason: 'SOLVED_PRIVATELY', note: written.withdrawalNote } as const;
const withdrawnAt = (at: Date) =>
  ({ type: 'Withdrawn', at, reason: 'SOLVED_PRIVATELY', note: written.withdrawalNote }) as const;

describe('withdrawing a complaint', () => {
  it('is open to the consumer before an outcome, contacted or not', () => {
    const now = shanghai('2026-02-14T09:00');
    given(filed).when(input, { now }).then(withdrawnAt(now));
    given(filed, contacted).when(input, { now }).then(withdrawnAt(now));
  });

  it('leaves no deadline missed at the very instant when contact is due (Art. 12)', () => {
    given(filed).when(input, { now: contactDueAt }).then(withdrawnAt(contactDueAt));
  });

  it('notes the deadlines missed before it: they still count (Art. 12, 13)', () => {
    const pastContact = justAfter(contactDueAt);
    given(filed).when(input, { now: pastContact }).then(contactOverdue, withdrawnAt(pastContact));
    const pastBoth = justAfter(settleDueAt);
    given(filed).when(input, { now: pastBoth }).then(contactOverdue, settlementOverdue, withdrawnAt(pastBoth));
    given(filed, contacted).when(input, { now: pastBoth }).then(settlementOverdue, withdrawnAt(pastBoth));
  });

  it.each(ended)('is refused once the case is %s (Art. 11)', (status, ...past) => {
    given(...past)
      .when(input, { now: settleDueAt })
      .thenRefused('CaseNotOpen', { status });
  });

  it('states one of four reasons, and says which where it is OTHER', () => {
    const fits = (reason: string, note?: string) =>
      withdrawComplaintInput.safeParse({ complaintId, reason, note }).success;
    expect(withdrawalReasons).toEqual(['MISTAKE', 'SOLVED_PRIVATELY', 'ASKED_BY_ENTERPRISE', 'OTHER']);
    expect([fits('MISTAKE'), fits('OTHER', '搬家了'), fits('OTHER'), fits('BORED', '无')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
